# SPDX-License-Identifier: MIT
"""The helper processes that try what could do harm."""
