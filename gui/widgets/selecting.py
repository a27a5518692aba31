"""Selecting by program, not by hand."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

_FLAGS = QItemSelectionModel.SelectionFlag


def select_only(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make this row the current and only selected one.

    Not ``selectRow``, nor ``setCurrentIndex`` of the view: where several rows can be selected, both ask the keyboard,
    and Ctrl is often still held when what a shortcut asked for is there. The row would join those selected before.
    """
    view.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
