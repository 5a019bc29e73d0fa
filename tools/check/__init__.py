# SPDX-License-Identifier: MIT
"""What ``make check`` asks beside the linters: imports, QML, translations."""
