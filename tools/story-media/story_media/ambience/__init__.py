# SPDX-License-Identifier: MIT
"""Sound under the pages: plucked strings, water, birds; made by rule, without any recording."""
