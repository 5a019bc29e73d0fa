# SPDX-License-Identifier: MIT
"""``make shots``: a picture of every page and view, to be looked at."""
