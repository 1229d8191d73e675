"""The application: builds everything, and owns the only timer and the only clock."""

# WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029: pydantic must have been imported whole
# before the first PySide6 import; see dmnkiosk.views.
import dmnkiosk.yamlfile.schema  # noqa: F401
