"""Trains the tagger from what dump-features.ts wrote. See MODEL-CARD.md.

    train_tagger.py DUMP OUT [--name value ...]     writes OUT/weights.pt, OUT/dev.json
"""
import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

FIRST_WORD, BREAK, UNKNOWN, UNKNOWN_NAME = 8, 1, 2, 3
SUFFIXES, SHAPES, QUOTES, PLACES = 1024, 17, 5, 3
SHAPE_NAMES = (1, 2, 3, 4, 7)  # title, upper, initial, mixed, dotted
LABELS = ["O", "BS", "IS", "BC", "IC", "BK", "IK"]
# Words of one country's politics, hidden in part of the training so that they do not decide.
POLITICS = """republican republicans democrat democrats democratic gop campaign campaigns candidate candidates nominee
presidential president senator senators governor congressman congresswoman congress senate election elections primary
primaries voters voter delegates delegate convention poll polls pollster white house conservative conservatives liberal
liberals rally rallies debate debates nomination ballot superdelegates caucus caucuses""".split()


class Tagger(nn.Module):
    def __init__(self, vectors, args):
        super().__init__()
        self.args = args
        self.register_buffer("vectors", vectors)
        n = vectors.shape[0]
        self.delta = nn.Embedding(n, args.word_dim)
        self.suffix = nn.Embedding(SUFFIXES, 16, padding_idx=0)
        self.shape = nn.Embedding(SHAPES, 8)
        self.quote = nn.Embedding(QUOTES, 4)
        self.place = nn.Embedding(PLACES, 4)
        for table in (self.suffix, self.shape, self.quote, self.place):
            nn.init.normal_(table.weight, std=0.3)
        nn.init.zeros_(self.delta.weight)
        w = args.width
        self.input = nn.Conv1d(args.word_dim + 32, w, 3, padding=1)
        self.layers = nn.ModuleList([nn.Conv1d(w, w, 3, dilation=d, padding=d) for d in args.dilations])
        self.cue_head = nn.Conv1d(w, 3, 1)
        self.aux_head = nn.Conv1d(w, 2, 1)
        v = args.pair_width
        self.pair_token = nn.Conv1d(w, v, 1)
        self.pair_cue = nn.Linear(w, v)
        self.pair_place = nn.Embedding(args.before + args.after + 1, v)
        nn.init.normal_(self.pair_place.weight, std=0.1)
        self.pair_layers = nn.ModuleList([nn.Conv1d(v, v, 3, dilation=d, padding=d) for d in args.pair_dilations])
        self.pair_head = nn.Conv1d(v, len(LABELS), 1)
        self.drop = nn.Dropout(args.dropout)

    def words(self, ids, trainable):
        return self.vectors[ids] + self.delta(ids) * trainable[ids].unsqueeze(-1)

    def encode(self, tokens, mask, trainable):
        """tokens: (B, T, 5), mask: (B, T) -> h (B, W, T)"""
        x = torch.cat([self.words(tokens[..., 0], trainable), self.suffix(tokens[..., 1]), self.shape(tokens[..., 2]),
                       self.quote(tokens[..., 3]), self.place(tokens[..., 4])], -1).transpose(1, 2)
        m = mask.unsqueeze(1)
        x = F.relu(self.input(self.drop(x))) * m
        for layer in self.layers:
            x = (x + F.relu(layer(self.drop(x)))) * m
        return x

    def pairs(self, h, cues, mask):
        """h: (B, W, T); cues: list of (b, start, end) -> logits (N, 7, L)"""
        a = self.args
        length = a.before + a.after
        u = F.pad(self.pair_token(h), (a.before, a.after + 1))
        t = torch.tensor(cues)
        at = t[:, 1:2] + torch.arange(length)[None]  # shifted by `before` through the padding
        own = u.transpose(1, 2)[t[:, 0:1], at]  # (N, L, V)
        inside = F.pad(mask, (a.before, a.after + 1))[t[:, 0:1], at]
        mean = torch.stack([h[b, :, s:e].mean(-1) for b, s, e in cues])
        rel = torch.arange(length)[None].repeat(len(cues), 1)
        is_cue = (at - a.before >= t[:, 1:2]) & (at - a.before < t[:, 2:3])
        rel = torch.where(is_cue, torch.full_like(rel, length), rel)
        x = F.relu(own + self.pair_cue(mean)[:, None] + self.pair_place(rel)) * inside[..., None]
        x = x.transpose(1, 2)
        m = inside[:, None]
        for layer in self.pair_layers:
            x = (x + F.relu(layer(self.drop(x)))) * m
        return self.pair_head(x)


class Corpus:
    def __init__(self, dump, part):
        rows = np.fromfile(dump / f"{part}.tokens.i32", dtype=np.int32).reshape(-1, 6)
        self.tokens = rows[:, :5].astype(np.int64)
        bounds = np.flatnonzero(np.diff(rows[:, 5], prepend=-1))
        self.bounds = list(zip(bounds, list(bounds[1:]) + [len(rows)]))
        raw = np.fromfile(dump / f"{part}.labels.i32", dtype=np.int32).tolist()
        self.labels = [{} for _ in self.bounds]
        i = 0
        while i < len(raw):
            doc, annotator, _, n = raw[i:i + 4]
            spans = [tuple(raw[i + 4 + 3 * k:i + 7 + 3 * k]) for k in range(n)]
            i += 4 + 3 * n
            cue = [s for s in spans if s[0] == 1]
            mine = self.labels[doc].setdefault(annotator, [])
            if cue:
                base = self.bounds[doc][0]
                mine.append((cue[0][1] - base, cue[0][2] - base, [(r, s - base, e - base) for r, s, e in spans]))


def batches(corpus, rng, budget):
    order = rng.permutation(len(corpus.bounds))
    size = lambda d: corpus.bounds[d][1] - corpus.bounds[d][0]
    groups = []
    for k in range(0, len(order), 80):
        chunk = sorted(order[k:k + 80], key=size)
        group = []
        for d in chunk:
            if group and size(d) * (len(group) + 1) > budget:
                groups.append(group)
                group = []
            group.append(d)
        groups.append(group)
    rng.shuffle(groups)
    return groups


def collate(corpus, docs):
    length = max(corpus.bounds[d][1] - corpus.bounds[d][0] for d in docs)
    tokens = np.zeros((len(docs), length, 5), dtype=np.int64)
    mask = np.zeros((len(docs), length), dtype=np.float32)
    for i, d in enumerate(docs):
        s, e = corpus.bounds[d]
        tokens[i, :e - s] = corpus.tokens[s:e]
        mask[i, :e - s] = 1
    return tokens, mask


def hide_words(tokens, rng, politics, args):
    """Hides names and party words in some articles, and single words everywhere."""
    for i in range(len(tokens)):
        t = tokens[i]
        names = np.isin(t[:, 2], SHAPE_NAMES)
        if rng.random() < args.hide_article:
            hit = names & (rng.random(len(t)) < 0.7)
            t[hit, 0] = UNKNOWN_NAME
            t[hit & (rng.random(len(t)) < 0.7), 1] = 0
            party = politics[t[:, 0]] & (rng.random(len(t)) < 0.7)
            t[party, 0] = np.where(names[party], UNKNOWN_NAME, UNKNOWN)
            t[party, 1] = 0
        single = (t[:, 0] >= FIRST_WORD) & (t[:, 2] < 8) & (rng.random(len(t)) < args.hide_word)
        t[single, 0] = np.where(names[single], UNKNOWN_NAME, UNKNOWN)
    return tokens


def window_labels(spans, cue_start, length, args):
    y = np.zeros(length, dtype=np.int64)
    for role in (2, 0, 1):  # content first: source and cue inside it win
        for r, s, e in spans:
            if r != role:
                continue
            begin = {0: 1, 2: 3, 1: 5}[r]
            s2, e2 = max(0, s - cue_start + args.before), min(length, e - cue_start + args.before)
            if e2 > s2:
                y[s2:e2] = begin + 1
                y[s2] = begin
    return y


def runs_of(p_in, p_begin, threshold):
    """Cue candidates: runs of tokens that are likelier inside a cue than `threshold`, cut where one begins."""
    out, i, n = [], 0, len(p_in)
    hot = p_in > threshold
    while i < n:
        if not hot[i]:
            i += 1
            continue
        j = i + 1
        while j < n and hot[j] and p_begin[j] < 0.5 * p_in[j]:
            j += 1
        out.append((i, j))
        i = j
    return out


def compress(glove, dims):
    """The vectors' first principal components, scaled to a spread of about 0.5."""
    listed = np.abs(glove).sum(1) > 0
    centred = glove - glove[listed].mean(0)
    values, axes = np.linalg.eigh(np.cov(centred[listed].T))
    small = centred @ axes[:, np.argsort(-values)[:dims]]
    small[~listed] = 0
    return (small * (0.5 / small[listed].std())).astype(np.float32)


def read_vectors(dump, dims):
    glove = np.fromfile(dump / "vectors.f32", dtype=np.float32).reshape(-1, 100)
    return torch.tensor(np.concatenate([np.zeros((FIRST_WORD, dims), np.float32), compress(glove, dims)]))


def train(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
    rng = np.random.default_rng(args.seed)
    dump, out = Path(args.dump), Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    words = (dump / "vocabulary.txt").read_text(encoding="utf8").split("\n")
    vectors = read_vectors(dump, args.word_dim)
    corpus, dev = Corpus(dump, "train"), Corpus(dump, "dev")
    counts = np.bincount(corpus.tokens[:, 0], minlength=len(vectors))
    politics = np.zeros(len(vectors), bool)
    at = {w: i + FIRST_WORD for i, w in enumerate(words)}
    politics[[at[w] for w in POLITICS if w in at]] = True
    trainable = (vectors.abs().sum(1) == 0)
    trainable[0] = False
    trainable |= torch.tensor((counts >= args.tune_above) & ~politics)
    trainable = trainable.float()
    model = Tagger(vectors, args)
    if args.teacher:
        teachers = [load(t, vectors)[0] for t in args.teacher.split(",")]
    decay = [p for n, p in model.named_parameters() if p.dim() > 1 and "delta" not in n]
    rest = [p for n, p in model.named_parameters() if not (p.dim() > 1 and "delta" not in n)]
    opt = torch.optim.AdamW([{"params": decay, "weight_decay": args.decay}, {"params": rest, "weight_decay": 0.0}],
                            lr=args.rate, betas=(0.9, 0.98))
    per_epoch = len(batches(corpus, np.random.default_rng(0), args.budget))
    steps, step, start = per_epoch * args.epochs, 0, time.time()
    average = None
    for epoch in range(args.epochs):
        model.train()
        sums = np.zeros(4)
        for docs in batches(corpus, rng, args.budget):
            step += 1
            for group in opt.param_groups:
                group["lr"] = args.rate * min(1, step / 100) * (0.5 + 0.5 * math.cos(math.pi * min(1, step / (steps + 1))))
            raw, mask = collate(corpus, docs)
            tokens = torch.tensor(hide_words(raw.copy(), rng, politics, args))
            mask_t = torch.tensor(mask)
            cue_y = np.zeros(mask.shape, np.int64)
            aux_y = np.zeros((len(docs), 2, mask.shape[1]), np.float32)
            cues, targets = [], []
            length = args.before + args.after
            for i, d in enumerate(docs):
                marks = corpus.labels[d]
                mine = marks[list(marks)[rng.integers(len(marks))]] if marks else []
                for s, e, spans in mine:
                    cue_y[i, s:e] = 2
                    cue_y[i, s] = 1
                    for r, a, b in spans:
                        if r != 1:
                            aux_y[i, 0 if r == 0 else 1, a:b] = 1
                    cues.append((i, s, e))
                    targets.append(window_labels(spans, s, length, args))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                h = model.encode(tokens, mask_t, trainable)
            h = h.float()
            cue_logits = model.cue_head(h)
            if step > 2 * per_epoch or args.teacher:
                # what looks like a cue and is none: the second stage learns to refuse it
                prob = cue_logits.detach().softmax(1).numpy()
                for i in range(len(docs)):
                    for s, e in runs_of(1 - prob[i, 0], prob[i, 1], args.refuse_above):
                        if not cue_y[i, s:e].any():
                            cues.append((i, s, e))
                            targets.append(np.zeros(length, np.int64))
            if not cues:
                continue
            gold = max(1, int((cue_y == 1).sum()))
            y = torch.tensor(cue_y)
            l1 = (F.cross_entropy(cue_logits, y, reduction="none", label_smoothing=args.smooth) * mask_t).sum() / gold
            aux = (F.binary_cross_entropy_with_logits(model.aux_head(h), torch.tensor(aux_y), reduction="none")
                   * mask_t[:, None]).sum() / gold
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model.pairs(h, cues, mask_t)
            logits = logits.float()
            l2 = F.cross_entropy(logits, torch.tensor(np.stack(targets)), reduction="sum", label_smoothing=args.smooth) / gold
            loss = l1 + args.pair_weight * l2 + args.aux_weight * aux
            if args.teacher:
                clean = torch.tensor(raw)
                with torch.no_grad():
                    th = [t.encode(clean, mask_t, t.trainable) for t in teachers]
                    tc = sum(t.cue_head(x).softmax(1) for t, x in zip(teachers, th)) / len(teachers)
                    tp = sum(t.pairs(x, cues, mask_t).softmax(1) for t, x in zip(teachers, th)) / len(teachers)
                k1 = -((tc * cue_logits.log_softmax(1)).sum(1) * mask_t).sum() / gold
                k2 = -(tp * logits.log_softmax(1)).sum() / gold
                loss = (1 - args.distil) * loss + args.distil * (k1 + args.pair_weight * k2)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            opt.step()
            sums += (l1.item(), l2.item(), aux.item(), 1)
            with torch.no_grad():
                state = {k: v for k, v in model.state_dict().items() if k != "vectors"}
                keep = min(args.average, (step + 1) / (step + 10))
                if average is None:
                    average = {k: v.clone() for k, v in state.items()}
                else:
                    for k, v in state.items():
                        average[k].mul_(keep).add_(v, alpha=1 - keep)
        print(f"epoch {epoch + 1} cue {sums[0] / sums[3]:.3f} pair {sums[1] / sums[3]:.3f} aux {sums[2] / sums[3]:.3f}"
              f" {time.time() - start:.0f} s", flush=True)
        if (epoch + 1) % args.save_every == 0 or epoch + 1 == args.epochs:
            torch.save({"args": vars(args), "state": average, "trainable": trainable}, out / "weights.pt")
            model_eval = Tagger(vectors, args)
            model_eval.load_state_dict({**average, "vectors": vectors})
            write_dev([model_eval], [trainable], dev, out / "dev.json", args)


def load(folder, vectors):
    saved = torch.load(Path(folder) / "weights.pt")
    model = Tagger(vectors, argparse.Namespace(**saved["args"]))
    model.load_state_dict({**saved["state"], "vectors": vectors})
    model.trainable = saved["trainable"]
    return model.eval(), saved["trainable"]


@torch.no_grad()
def write_dev(models, trainables, corpus, path, args):
    """Posteriors of every cue candidate, for tuning the decoding: decode-dev.py or the scorer reads them."""
    for m in models:
        m.eval()
    out = []
    for d in range(len(corpus.bounds)):
        raw, mask = collate(corpus, [d])
        hs = [m.encode(torch.tensor(raw), torch.tensor(mask), t) for m, t in zip(models, trainables)]
        prob = (sum(m.cue_head(h).softmax(1) for m, h in zip(models, hs)) / len(models))[0].numpy()
        runs = runs_of(1 - prob[0], prob[1], 0.2)
        found = []
        if runs:
            cues = [(0, s, e) for s, e in runs]
            post = (sum(m.pairs(h, cues, torch.tensor(mask)).softmax(1) for m, h in zip(models, hs)) / len(models)).numpy()
            for (s, e), p in zip(runs, post):
                found.append(decode(s, e, 1 - prob[0, s:e], p, args, raw[0]))
        out.append([f for f in found if f])
    path.write_text(json.dumps(out))


ALLOWED = np.full((7, 7), -1e9)
for i in range(7):
    for j in range(7):
        if j in (0, 1, 3, 5) or i == j or i == j - 1:
            ALLOWED[i, j] = 0


def viterbi(p):
    logp = np.log(p + 1e-9)
    n = logp.shape[1]
    score, back = logp[:, 0].copy(), np.zeros((n, 7), np.int64)
    score[[2, 4, 6]] = -1e9
    for t in range(1, n):
        step = score[:, None] + ALLOWED
        back[t] = step.argmax(0)
        score = step.max(0) + logp[:, t]
    path = [int(score.argmax())]
    for t in range(n - 1, 0, -1):
        path.append(int(back[t, path[-1]]))
    return path[::-1]


def decode(s, e, p_cue, p, args, tokens):
    n = len(tokens)
    lo, hi = max(0, args.before - s), min(p.shape[1], n - s + args.before)
    y = [0] * lo + viterbi(p[:, lo:hi])
    spans = {0: [], 1: [], 2: []}
    for t, label in enumerate(y):
        if label == 0:
            continue
        role = {1: 0, 2: 0, 3: 2, 4: 2, 5: 1, 6: 1}[label]
        k = s + t - args.before
        if label % 2 == 1 or not spans[role] or spans[role][-1][1] != k:
            spans[role].append([k, k + 1, 0.0])
        else:
            spans[role][-1][1] = k + 1
        spans[role][-1][2] += float(p[label, t])
    if not spans[2]:
        return None
    valid = float((p[5] + p[6])[args.before:args.before + e - s].mean())
    return {"cue": [s, e], "pcue": float(p_cue.mean()), "valid": valid, "source": spans[0], "content": spans[2], "cues": spans[1]}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("dump")
    p.add_argument("out")
    numbers = lambda s: [int(x) for x in s.split(",")]
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--budget", type=int, default=6000)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--decay", type=float, default=0.02)
    p.add_argument("--dropout", type=float, default=0.15)
    p.add_argument("--smooth", type=float, default=0.0)
    p.add_argument("--average", type=float, default=0.995)
    p.add_argument("--width", type=int, default=128)
    p.add_argument("--word_dim", type=int, default=64)
    p.add_argument("--dilations", type=numbers, default=[1, 2, 4, 8, 16, 1, 2])
    p.add_argument("--pair_width", type=int, default=48)
    p.add_argument("--pair_dilations", type=numbers, default=[1, 2, 4, 8, 1])
    p.add_argument("--before", type=int, default=48)
    p.add_argument("--after", type=int, default=72)
    p.add_argument("--pair_weight", type=float, default=0.3)
    p.add_argument("--aux_weight", type=float, default=0.1)
    p.add_argument("--hide_article", type=float, default=0.35)
    p.add_argument("--hide_word", type=float, default=0.03)
    p.add_argument("--refuse_above", type=float, default=0.2)
    p.add_argument("--tune_above", type=int, default=10**9)
    p.add_argument("--teacher", default="")
    p.add_argument("--distil", type=float, default=0.7)
    p.add_argument("--save_every", type=int, default=3)
    return p.parse_args()


if __name__ == "__main__":
    train(arguments())
