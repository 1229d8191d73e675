"""Shows values and emits wishes. Qt begins here; nothing here decides anything."""

# WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029: shiboken's import hook reads the source of
# every module that is imported after PySide6, and trips over pydantic's lazy imports. Pydantic must
# have been imported whole before the first PySide6 import.
import dmnkiosk.yamlfile.schema  # noqa: F401
from dmnkiosk.views.raster import keep_to_one_thread

keep_to_one_thread()
