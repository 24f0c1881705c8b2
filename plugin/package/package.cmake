# Packages of the plugin, made by CPack: Debian packages and the source archive.
# SPDX-License-Identifier: GPL-2.0-or-later
