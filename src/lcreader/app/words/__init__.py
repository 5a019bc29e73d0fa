# SPDX-License-Identifier: MIT
"""What is read: words set, marked and counted, captions and transcripts, fonts and languages."""
