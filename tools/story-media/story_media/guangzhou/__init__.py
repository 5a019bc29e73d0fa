# SPDX-License-Identifier: MIT
"""Guangzhou's scenes: dusk in violets and oranges."""
