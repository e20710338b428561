"""What dump-features.ts wrote, read; word vectors made smaller; words hidden."""
import numpy as np

FIRST_WORD, UNKNOWN, UNKNOWN_NAME = 8, 2, 3
NUMBER_SHAPE = 8  # shapes below are words
SHAPE_NAMES = (1, 2, 3, 4, 7)  # title, upper, initial, mixed, dotted
# Words of one country's politics, hidden in part of the training so that they do not decide.
POLITICS = """republican republicans democrat democrats democratic gop campaign campaigns candidate candidates nominee
presidential president senator senators governor congressman congresswoman congress senate election elections primary
primaries voters voter delegates delegate convention poll polls pollster white house conservative conservatives liberal
liberals rally rallies debate debates nomination ballot superdelegates caucus caucuses""".split()


class Corpus:
    """Articles as rows of tokens (word, suffix, shape, quote, place, word class); `marks[article][annotator]`: cue (first, last + 1) and its window's labels."""

    def __init__(self, dump, part, args):
        rows = np.fromfile(dump / f"{part}.tokens.i32", dtype=np.int32).reshape(-1, 7)
        self.tokens = rows[:, :6].astype(np.int64)
        starts = np.flatnonzero(np.diff(rows[:, 6], prepend=-1))
        self.bounds = list(zip(starts, list(starts[1:]) + [len(rows)]))
        self.marks = [{} for _ in self.bounds]
        raw = np.fromfile(dump / f"{part}.labels.i32", dtype=np.int32).tolist()
        i = 0
        while i < len(raw):
            article, annotator, _, n = raw[i:i + 4]
            base = self.bounds[article][0]
            spans = [(raw[k], raw[k + 1] - base, raw[k + 2] - base) for k in range(i + 4, i + 4 + 3 * n, 3)]
            i += 4 + 3 * n
            mine = self.marks[article].setdefault(annotator, [])
            cues = [s for s in spans if s[0] == 1]
            if cues:
                mine.append((cues[0][1], cues[0][2], window_labels(spans, cues[0][1], args), spans))

    def size(self, article):
        start, end = self.bounds[article]
        return end - start


def window_labels(spans, cue_start, args):
    length = args.before + args.after
    y = np.zeros(length, dtype=np.int64)
    for role in (2, 0, 1):  # content first: source and cue inside it win
        for r, s, e in spans:
            if r != role:
                continue
            begin = {0: 1, 2: 3, 1: 5}[r]
            first, last = max(0, s - cue_start + args.before), min(length, e - cue_start + args.before)
            if last > first:
                y[first:last] = begin + 1
                y[first] = begin
    return y


def batches(corpus, rng, budget):
    """Articles in groups of like length, about `budget` tokens each."""
    order = rng.permutation(len(corpus.bounds))
    groups = []
    for k in range(0, len(order), 80):
        group = []
        for d in sorted(order[k:k + 80], key=corpus.size):
            if group and corpus.size(d) * (len(group) + 1) > budget:
                groups.append(group)
                group = []
            group.append(d)
        groups.append(group)
    rng.shuffle(groups)
    return groups


def collate(corpus, articles):
    length = max(corpus.size(d) for d in articles)
    tokens = np.zeros((len(articles), length, 6), dtype=np.int64)
    mask = np.zeros((len(articles), length), dtype=np.float32)
    for i, d in enumerate(articles):
        s, e = corpus.bounds[d]
        tokens[i, :e - s] = corpus.tokens[s:e]
        mask[i, :e - s] = 1
    return tokens, mask


def hide_words(tokens, rng, politics, args):
    """Hides names and party words in some articles, and single words everywhere."""
    names = np.isin(tokens[..., 2], SHAPE_NAMES)
    some = lambda share: rng.random(tokens.shape[:2]) < share
    article = rng.random((len(tokens), 1)) < args.hide_article
    hit = article & names & some(0.7)
    tokens[hit, 0] = UNKNOWN_NAME
    tokens[hit & some(0.7), 1] = 0
    party = article & politics[tokens[..., 0]] & some(0.7)
    tokens[party, 0] = np.where(names[party], UNKNOWN_NAME, UNKNOWN)
    tokens[party, 1] = 0
    single = (tokens[..., 0] >= FIRST_WORD) & (tokens[..., 2] < NUMBER_SHAPE) & some(args.hide_word)
    tokens[single, 0] = np.where(names[single], UNKNOWN_NAME, UNKNOWN)
    return tokens


def is_politics(dump, size):
    words = (dump / "vocabulary.txt").read_text(encoding="utf8").split("\n")
    at = {w: i + FIRST_WORD for i, w in enumerate(words)}
    mask = np.zeros(size, bool)
    mask[[at[w] for w in POLITICS if w in at]] = True
    return mask


def choose_slots(corpus, vectors, politics, tune_above):
    """Words whose vector is learned: those without one, and frequent ones that are no names and no politics."""
    size = len(vectors)
    ids = corpus.tokens[:, 0]
    counts = np.bincount(ids, minlength=size)
    names = np.bincount(ids[np.isin(corpus.tokens[:, 2], SHAPE_NAMES)], minlength=size)
    frequent = (counts >= tune_above) & (names < 0.5 * counts) & ~politics
    learned = (np.abs(vectors).sum(1) == 0) | frequent
    learned[0] = False
    slots = np.zeros(size, np.int64)
    slots[learned] = np.arange(1, learned.sum() + 1)
    return slots


def read_vectors(dump):
    """The vectors as principal components, the largest first, scaled to a spread of about 0.5; zeros where none is."""
    glove = np.fromfile(dump / "vectors.f32", dtype=np.float32).reshape(-1, 100)
    listed = np.abs(glove).sum(1) > 0
    centred = glove - glove[listed].mean(0)
    values, axes = np.linalg.eigh(np.cov(centred[listed].T))
    turned = centred @ axes[:, np.argsort(-values)]
    turned[~listed] = 0
    turned = turned * (0.5 / turned[listed, :64].std())
    return np.concatenate([np.zeros((FIRST_WORD, turned.shape[1])), turned]).astype(np.float32)
