"""How many assertions the tests make: a pytest plugin that counts each `assert` that runs, and prints the sum.

    PYTHONPATH=tests/bench /usr/bin/python3 -m pytest tests -n auto --dist loadgroup -p count_asserts

It adds a call to what pytest makes of an assert statement, which pytest has no door for: its hook
pytest_assertion_pass would first describe both sides of each, megabytes of them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import ast

import pytest
from _pytest.assertion import rewrite

COUNT = [0]
OF_WORKERS = []


def count():
    COUNT[0] += 1


def visit_assert(rewriter, statement):
    """The statements for an assert, a call of count() before them. "@pytest_ar" is pytest's name for its module."""
    call = ast.Expr(ast.Call(ast.Attribute(ast.Name("@pytest_ar", ast.Load()), "count", ast.Load()), [], []))
    return [ast.fix_missing_locations(ast.copy_location(call, statement)), *PLAIN(rewriter, statement)]


PLAIN = rewrite.AssertionRewriter.visit_Assert
rewrite.AssertionRewriter.visit_Assert = visit_assert
rewrite.count = count
# Compiled tests from other runs do not count, and those of this one are of no use to others.
rewrite._read_pyc = lambda *args, **kwargs: None
rewrite._write_pyc = lambda *args, **kwargs: False


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    """Each worker of pytest-xdist tells its number when it ends."""
    OF_WORKERS.append(getattr(node, "workeroutput", {}).get("asserts", 0))


def pytest_sessionfinish(session):
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["asserts"] = COUNT[0]


def pytest_terminal_summary(terminalreporter):
    # What runs beside the workers are the assertions of pytest-xdist itself.
    terminalreporter.write_line(f"{sum(OF_WORKERS) or COUNT[0]} assertions")
