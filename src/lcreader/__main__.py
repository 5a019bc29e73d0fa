# SPDX-License-Identifier: MIT
"""`python -m lcreader`: the same as `lcreader`, where that is not on the path."""

import sys

from lcreader.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
