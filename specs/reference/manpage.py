NAME = 'exchange-dissectors.7'


def text(book):
    return ''
