// SPDX-License-Identifier: GPL-2.0-or-later
// The search over all names of the reference. Its index is a script of its own, loaded when somebody begins to search,
// so that it works from files as well. A link with ?q= or #q= opens a page with the search begun.
'use strict';

const LIMIT = 60;
const field = document.getElementById('search-field');
const results = document.getElementById('search-results');
let chosen = -1;

function loaded() {
    if (!loaded.promise) {
        loaded.promise = new Promise((done) => {
            const script = document.createElement('script');
            script.src = 'search-index.js';
            script.onload = () => {
                for (const entry of window.referenceIndex.entries)
                    entry.push(entry[0].toLowerCase(), (entry[0] + ' ' + entry[4]).toLowerCase());
                done(window.referenceIndex);
            };
            document.head.append(script);
        });
    }
    return loaded.promise;
}

// How well an entry goes with the words: the smaller the better, -1 where one of them is missing.
function rank(entry, words) {
    const name = entry[5];
    let worst = 0;
    for (const word of words) {
        const at = name.indexOf(word);
        let points;
        if (name === word)
            points = 0;
        else if (at === 0)
            points = 2;
        else if (at > 0)
            points = name.endsWith(word) || '._'.includes(name[at - 1]) ? 3 : 4;
        else if (entry[6].includes(word))
            points = 8;
        else
            return -1;
        worst = Math.max(worst, points);
    }
    return worst * 1000 + name.length;
}

function find(index, text) {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word);
    const found = [];
    for (const entry of index.entries) {
        const points = rank(entry, words);
        if (points >= 0)
            found.push([points, entry]);
    }
    found.sort((a, b) => a[0] - b[0] || (a[1][0] < b[1][0] ? -1 : 1));
    return found.map((one) => one[1]);
}

function part(tag, name, text) {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
}

function show(index, entries) {
    const count = entries.length === 1 ? '1 name' : entries.length + ' names';
    const rows = [part('p', '', entries.length > LIMIT ? `${count}, the first ${LIMIT} of them` : count)];
    for (const [name, kind, page, anchor, text] of entries.slice(0, LIMIT)) {
        const row = document.createElement('a');
        row.href = index.pages[page] + '#' + encodeURIComponent(anchor || name);
        row.append(part('code', 'name', name), part('span', 'kind', index.kinds[kind]), part('span', 'text', text));
        rows.push(row);
    }
    results.replaceChildren(...rows);
    chosen = -1;
    results.hidden = false;
}

function search() {
    const text = field.value.trim();
    if (!text) {
        results.hidden = true;
        return;
    }
    loaded().then((index) => {
        if (text === field.value.trim())
            show(index, find(index, text));
    });
}

function choose(step) {
    const links = results.querySelectorAll('a');
    if (!links.length)
        return;
    if (chosen >= 0)
        links[chosen].classList.remove('chosen');
    chosen = (chosen + step + links.length) % links.length;
    links[chosen].classList.add('chosen');
    links[chosen].scrollIntoView({block: 'nearest'});
}

function begin() {
    const words = new URLSearchParams(location.hash.startsWith('#q=') ? location.hash.slice(1) : location.search).get('q');
    if (words) {
        field.value = words;
        search();
    }
}

field.addEventListener('focus', loaded);
field.addEventListener('input', search);
field.form.addEventListener('submit', (event) => {
    const links = results.querySelectorAll('a');
    event.preventDefault();
    if (links.length)
        links[Math.max(chosen, 0)].click();
});
field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        choose(event.key === 'ArrowDown' ? 1 : chosen < 0 ? 0 : -1);
        event.preventDefault();
    } else if (event.key === 'Escape') {
        results.hidden = true;
    }
});
document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== field) {
        field.focus();
        field.select();
        event.preventDefault();
    }
});
document.addEventListener('click', (event) => {
    if (!event.target.closest('header') || event.target.closest('#search-results a'))
        results.hidden = true;
});
window.addEventListener('hashchange', begin);
begin();
