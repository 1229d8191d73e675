"""`python -m dmnkiosk` is the same as `dmnkiosk`."""

import sys

from dmnkiosk.cli import main

sys.exit(main())
