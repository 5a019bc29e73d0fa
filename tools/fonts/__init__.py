# SPDX-License-Identifier: MIT
"""Makes ``resources/fonts`` from the published fonts."""
