# SPDX-License-Identifier: GPL-2.0-or-later
"""RTS PDUs of RPC over HTTP: their commands, and which PDU has which flags and commands."""
from dataclasses import dataclass

from ccode import number
from model import snake

FLAGS = 'RTS_FLAG'               # the flags of the PDUs


@dataclass(frozen=True)
class RtsForm:
    """One PDU, in C."""
    name: str
    hop: str
    channel: str
    sequence: int
    flags: str
    commands: list

    @property
    def list(self):
        """The initializer of its commands and the end of its own, in pieces behind each of which a line may end."""
        first, *more = self.commands or ['0']
        pieces = ['{ ' + first, *more]
        return [*pieces[:-1], pieces[-1] + ' } },']


@dataclass(frozen=True)
class RtsPlan:
    """What goes into generated/rpch_commands.h and rpch_tables.c."""
    commands: list               # [(constant, number, size)]
    flags: list                  # [(constant, mask)]
    forms: list
    longest: int                 # commands of the PDU that has most


def flag_bits(tables):
    return tables.flags[FLAGS]['bits'] if FLAGS in tables.flags else []


def check_rts(tables, errors):
    """Commands are numbered from 0 on, and PDUs have flags and commands that there are."""
    names = []
    for file, command in tables.entries('rts_commands'):
        if command['name'] in names:
            errors.add(file, command['name'], None, 'is given twice')
        if command['number'] != len(names):
            errors.add(file, command['name'], 'number', f'must be {len(names)}: they go up from 0 without holes')
        names.append(command['name'])
    known = {'flags': [bit['name'] for bit in flag_bits(tables)], 'commands': names}
    seen = []
    for file, pdu in tables.entries('rts_pdus'):
        for word, there in known.items():
            for name in pdu.get(word, []):
                if name not in there:
                    errors.add(file, pdu['name'], word, f'{name} is not defined')
        if pdu in seen:
            errors.add(file, pdu['name'], None, 'is given twice')
        seen.append(pdu)


def constant(command):
    return 'RTS_' + snake(command).upper()


def plan_form(pdu):
    channel = 'RPCH_CHANNEL_' + pdu.get('channel', 'unknown').upper()
    return RtsForm(pdu['name'], 'RTS_' + pdu['hop'].upper(), channel, pdu.get('sequence', 0),
                   ' | '.join(pdu.get('flags', [])) or '0', [constant(name) for name in pdu.get('commands', [])])


def plan_rts(tables):
    commands = [(constant(c['name']), c['number'], c['size']) for _, c in tables.entries('rts_commands')]
    flags = [(bit['name'], number(bit['mask'], hex=True)) for bit in flag_bits(tables)]
    forms = [plan_form(pdu) for _, pdu in tables.entries('rts_pdus')]
    return RtsPlan(commands, flags, forms, max((len(form.commands) for form in forms), default=0))
