# SPDX-License-Identifier: MIT
"""What a story is: model, words, problems. Plain Python."""
