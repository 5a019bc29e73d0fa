# SPDX-License-Identifier: MIT
"""What is seen: pictures decoded, kept, made ready; icons, masks, and how light a picture is."""
