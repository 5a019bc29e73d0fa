# SPDX-License-Identifier: MIT
"""What ``make bench`` measures, from outside the programs, side by side with the peer."""
