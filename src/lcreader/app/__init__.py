# SPDX-License-Identifier: MIT
"""The Qt application; the only importer of PySide6."""
