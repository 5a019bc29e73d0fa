# SPDX-License-Identifier: MIT
"""lcreader, the Learning Centre Reader: paged, full-screen stories where there is no internet."""

__version__ = "0.1.0"
