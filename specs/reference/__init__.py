# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference to the dissectors, from the tables and from what a tshark with the plugin has registered."""
