"""What an index of Elasticsearch or OpenSearch does with documents, by the rules that their references give for
mappings: dynamic templates in their order, what each type takes, limits. An index here only checks.

From Elasticsearch 8's reference: Dynamic templates (first match counts; null maps nothing; `match` as a whole where it
is a regular expression), Dynamic field mapping (detected types), Numeric, Boolean, Date, IP, Keyword and Text field
types, ignore_above, coerce, Mapping limit settings. ignore_malformed is not looked at: a value that it would drop
counts as refused.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import datetime
import fnmatch
import ipaddress
import json
import math
import re
from collections import Counter
from typing import NamedTuple

LUCENE_TERM = 32766               # bytes of UTF-8
DEFAULT_FIELDS, DEFAULT_DEPTH = 1000, 20
RANGES = {"byte": (-2**7, 2**7 - 1), "short": (-2**15, 2**15 - 1), "integer": (-2**31, 2**31 - 1),
          "long": (-2**63, 2**63 - 1), "unsigned_long": (0, 2**64 - 1)}
# What dynamic mapping makes of a type that no template is for, where it is not the type itself.
DEFAULTS = {"object": {}, "string": {"type": "text", "fields": {"keyword": {"type": "keyword", "ignore_above": 256}}}}
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
DATE = re.compile(r"(\d{4}-\d\d-\d\d)(T(\d\d):(\d\d)(:(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?")


class Refusal(NamedTuple):
    path: str
    type: str                     # of the mapping, or of the rule that is broken
    value: str


class Twice(NamedTuple):
    """An object whose keys are not all different."""
    pairs: list


def load(line):
    """A line of JSON, in which an object that has a key twice stays a Twice."""
    def keep(pairs):
        found = dict(pairs)
        return found if len(found) == len(pairs) else Twice(pairs)
    return json.loads(line, object_pairs_hook=keep)


def is_number(text):
    return bool(NUMBER.fullmatch(text)) and math.isfinite(float(text))


def is_integer(text, bounds):
    """With coerce, which is on where nothing else is said, a string of digits is a number and a fraction is cut."""
    if not is_number(text):
        return False
    value = int(text) if re.fullmatch(r"[+-]?\d+", text) else int(float(text))
    return bounds[0] <= value <= bounds[1]


def is_date(text):
    """strict_date_optional_time||epoch_millis"""
    if re.fullmatch(r"-?\d+", text):
        return -2**63 <= int(text) <= 2**63 - 1
    match = DATE.fullmatch(text)
    if not match:
        return False
    try:
        datetime.date.fromisoformat(match[1])
    except ValueError:
        return False
    return int(match[3] or 0) < 24 and int(match[4] or 0) < 60 and int(match[6] or 0) < 60


def is_address(text):
    try:
        return bool(ipaddress.ip_address(text))
    except ValueError:
        return False


def takes(mapping, value):
    """Whether a field with the mapping takes a scalar that is not null."""
    kind = mapping["type"]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if kind in RANGES:
        return not isinstance(value, bool) and (text == "" or is_integer(text, RANGES[kind]))
    if kind in ("float", "double"):
        return not isinstance(value, bool) and (text == "" or is_number(text))
    if kind == "boolean":
        return isinstance(value, bool) or value in ("true", "false", "")
    if kind == "date":
        return not isinstance(value, bool) and is_date(text)
    if kind == "ip":
        return is_address(text)
    if kind == "keyword":
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        return units > mapping.get("ignore_above", 2**31) or len(text.encode("utf-8", "surrogatepass")) <= LUCENE_TERM
    return kind == "text"


def detected(value, dates):
    """The type that dynamic mapping sees in a scalar. dates: whether strings that look like one are dates. (Numbers in
    strings are not looked for, unless an index asks for it.)"""
    if isinstance(value, bool):
        return "boolean"
    if dates and isinstance(value, str) and DATE.fullmatch(value) and is_date(value):
        return "date"
    return {int: "long", float: "double"}.get(type(value), "string")


def matches(template, name, path, kind):
    """Whether a dynamic template is for a new field."""
    if template.get("match_mapping_type", "*") not in ("*", kind):
        return False
    pattern = template.get("match")
    if pattern is not None:
        is_regex = template.get("match_pattern") == "regex"
        if not (re.fullmatch(pattern, name) if is_regex else fnmatch.fnmatchcase(name, pattern)):
            return False
    return "path_match" not in template or fnmatch.fnmatchcase(path, template["path_match"])


class Index:
    """One index, made with the body of an index template, or with settings and mappings as -G elastic-mapping has
    them."""

    def __init__(self, body):
        body = body.get("template", body)
        mappings = body["mappings"]
        settings = body.get("settings", {})
        self.dynamic = mappings.get("dynamic", True)
        self.dates = mappings.get("date_detection", True)
        self.templates = [next(iter(one.items())) for one in mappings.get("dynamic_templates", [])]
        self.limit = settings.get("index.mapping.total_fields.limit", DEFAULT_FIELDS)
        self.fields = {}          # path: mapping; an object's has no type
        self.ruled = {}           # path: name of the dynamic template that made it, "" where none did
        self.documents, self.values, self.refused = 0, Counter(), []
        self.unmapped = Counter()
        self._declare("", mappings.get("properties", {}))

    def _declare(self, path, properties):
        for name, mapping in properties.items():
            self.fields[path + name] = mapping if "type" in mapping else {}
            self._declare(f"{path}{name}.", mapping.get("properties", {}))

    @property
    def mappers(self):
        """What counts for the limit of fields: objects, fields and the fields below them."""
        return sum(1 + len(mapping.get("fields", {})) for mapping in self.fields.values())

    def add(self, document):
        """Takes one document; refused has what an index would refuse it for."""
        self.documents += 1
        self._object(document, "")

    def _refuse(self, path, kind, value):
        self.refused.append(Refusal(path, kind, str(value)[:80]))

    def _object(self, found, path):
        if isinstance(found, Twice):
            counts = Counter(key for key, _ in found.pairs)
            self._refuse(path, "a key twice", [key for key, count in counts.items() if count > 1])
            found = dict(found.pairs)
        for key, value in found.items():
            if not key.strip() or key.startswith(".") or key.endswith("."):
                self._refuse(path, "name", key)
                continue
            for one in value if isinstance(value, list) else [value]:
                self._value(key.rsplit(".", 1)[-1], path + key, one)

    def _value(self, name, path, value):
        if isinstance(value, list):
            for one in value:
                self._value(name, path, one)
            return
        if value is None:
            return
        is_object = isinstance(value, (dict, Twice))
        if path not in self.fields:
            if not self.dynamic:
                self.unmapped[path] += 1
                return
            self._make(name, path, value, is_object)
        mapping = self.fields[path]
        if is_object != ("type" not in mapping):
            self._refuse(path, mapping.get("type", "object"), value)
        elif is_object:
            self._object(value, path + ".")
        else:
            self.values[mapping["type"]] += 1
            if not takes(mapping, value):
                self._refuse(path, mapping["type"], value)

    def _make(self, name, path, value, is_object):
        """Maps a new field by the first dynamic template that is for it, or by what its value looks like."""
        kind = "object" if is_object else detected(value, self.dates)
        for rule, template in self.templates:
            if matches(template, name, path, kind):
                self.fields[path], self.ruled[path] = template["mapping"], rule
                break
        else:
            self.fields[path], self.ruled[path] = DEFAULTS.get(kind, {"type": kind}), ""
        if path.count(".") + 1 > DEFAULT_DEPTH:
            self._refuse(path, "depth", "")
        if self.mappers > self.limit:
            self._refuse(path, "limit of fields", self.mappers)
