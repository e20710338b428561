"""Trains the tagger from what dump-features.ts wrote. See MODEL-CARD.md.

    train_tagger.py DUMP OUT [--name value ...]     writes OUT/weights.pt
"""
import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from corpus import Corpus, batches, choose_slots, collate, hide_words, is_politics, read_vectors
from tagger_net import Tagger


def runs_of(p_in, p_begin, threshold):
    """Cue candidates: runs of tokens that are likelier inside a cue than `threshold`, cut where one begins."""
    out, i = [], 0
    hot = np.append(p_in > threshold, False)
    for i in np.flatnonzero(hot[:-1] & ~(np.append(False, hot[:-2]) & (p_begin < 0.5 * p_in))):
        j = i + 1
        while hot[j] and p_begin[j] < 0.5 * p_in[j]:
            j += 1
        out.append((int(i), int(j)))
    return out


def targets_of(corpus, articles, shape, rng):
    """Labels of one annotator an article, drawn: rows' cue labels, auxiliary labels, cues and their windows."""
    cue_y = np.zeros(shape, np.int64)
    aux_y = np.zeros((shape[0], 2, shape[1]), np.float32)
    cues, windows = [], []
    for i, d in enumerate(articles):
        marks = corpus.marks[d]
        for s, e, window, spans in marks[list(marks)[rng.integers(len(marks))]] if marks else []:
            cue_y[i, s:e] = 2
            cue_y[i, s] = 1
            for role, a, b in spans:
                if role != 1:
                    aux_y[i, 0 if role == 0 else 1, a:b] = 1
            cues.append((i, s, e))
            windows.append(window)
    return cue_y, aux_y, cues, windows


def refusals(cue_logits, cue_y, args, rng, most):
    """What looks like a cue and is none: the second stage learns to refuse it."""
    prob = cue_logits.detach().softmax(1).numpy()
    found = [(i, s, e) for i in range(len(prob)) for s, e in runs_of(1 - prob[i, 0], prob[i, 1], args.refuse_above)
             if not cue_y[i, s:e].any()]
    rng.shuffle(found)
    return found[:most]


def train(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
    rng = np.random.default_rng(args.seed)
    dump, out = Path(args.dump), Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    vectors = read_vectors(dump)
    corpus = Corpus(dump, "train", args)
    politics = is_politics(dump, len(vectors))
    slots = choose_slots(corpus, vectors, politics, args.tune_above)
    model = Tagger(torch.tensor(vectors), torch.tensor(slots), args)
    teachers = [load(t, torch.tensor(vectors)) for t in args.teacher.split(",") if t]
    decayed = [p for p in model.parameters() if p.dim() > 1]
    rest = [p for p in model.parameters() if p.dim() <= 1]
    opt = torch.optim.AdamW([{"params": decayed, "weight_decay": args.decay}, {"params": rest, "weight_decay": 0.0}],
                            lr=args.rate, betas=(0.9, 0.98))
    per_epoch = len(batches(corpus, np.random.default_rng(0), args.budget))
    steps, step, start, average = per_epoch * args.epochs, 0, time.time(), None
    for epoch in range(args.epochs):
        model.train()
        sums = np.zeros(5)
        for articles in batches(corpus, rng, args.budget):
            step += 1
            for group in opt.param_groups:
                group["lr"] = args.rate * min(1, step / 200) * (0.51 + 0.49 * math.cos(math.pi * min(1, step / steps)))
            raw, mask = collate(corpus, articles)
            cue_y, aux_y, cues, windows = targets_of(corpus, articles, mask.shape, rng)
            if not cues:
                continue
            tokens, mask_t = torch.tensor(hide_words(raw.copy(), rng, politics, args)), torch.tensor(mask)
            h = model.encode(tokens, mask_t)
            cue_logits = model.cue_head(h)
            gold = len(cues)
            if step > args.refuse_from * per_epoch or teachers:
                refused = refusals(cue_logits, cue_y, args, rng, gold)
                cues += refused
                windows += [np.zeros(args.before + args.after, np.int64)] * len(refused)
            pairs = torch.tensor(cues)
            logits = model.pairs(h, pairs, mask_t)
            cue_loss = (F.cross_entropy(cue_logits, torch.tensor(cue_y), reduction="none") * mask_t).sum() / gold
            aux = (F.binary_cross_entropy_with_logits(model.aux_head(h), torch.tensor(aux_y), reduction="none")
                   * mask_t[:, None]).sum() / gold
            pair_loss = F.cross_entropy(logits, torch.tensor(np.stack(windows)), reduction="sum") / gold
            kinds = F.cross_entropy(model.class_head(h), torch.tensor(raw[..., 5]), ignore_index=0, reduction="sum") / gold
            if teachers:
                soft_cue, soft_pair = ask(teachers, torch.tensor(raw), mask_t, pairs)
                soft_cue = -((soft_cue * cue_logits.log_softmax(1)).sum(1) * mask_t).sum() / gold
                soft_pair = -(soft_pair * logits.log_softmax(1)).sum() / gold
                cue_loss = (1 - args.distil) * cue_loss + args.distil * soft_cue
                pair_loss = (1 - args.distil) * pair_loss + args.distil * soft_pair
            opt.zero_grad()
            (cue_loss + args.pair_weight * pair_loss + args.aux_weight * aux
             + args.class_weight * kinds).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            opt.step()
            sums += (cue_loss.item(), pair_loss.item(), aux.item(), kinds.item(), 1)
            average = update_average(average, model, step, args.average)
        print(f"epoch {epoch + 1} cue {sums[0] / sums[4]:.3f} pair {sums[1] / sums[4]:.3f} aux {sums[2] / sums[4]:.3f} class {sums[3] / sums[4]:.3f}"
              f" {time.time() - start:.0f} s", flush=True)
        if (epoch + 1) % args.save_every == 0 or epoch + 1 == args.epochs:
            torch.save({"args": vars(args), "state": average, "slots": torch.tensor(slots)}, out / "weights.pt")


@torch.no_grad()
def update_average(average, model, step, keep):
    """A running mean of the weights: scores better than the last step's."""
    state = {k: v for k, v in model.state_dict().items() if k not in ("vectors", "slots")}
    if average is None:
        return {k: v.clone() for k, v in state.items()}
    keep = min(keep, (step + 1) / (step + 10))
    for k, v in state.items():
        average[k].mul_(keep).add_(v, alpha=1 - keep)
    return average


@torch.no_grad()
def ask(teachers, tokens, mask, pairs):
    """The teachers' mean probabilities."""
    read = [t.encode(tokens, mask) for t in teachers]
    cue = sum(t.cue_head(h).softmax(1) for t, h in zip(teachers, read)) / len(teachers)
    pair = sum(t.pairs(h, pairs, mask).softmax(1) for t, h in zip(teachers, read)) / len(teachers)
    return cue, pair


def load(folder, vectors):
    saved = torch.load(Path(folder) / "weights.pt")
    model = Tagger(vectors, saved["slots"], argparse.Namespace(**saved["args"]))
    model.load_state_dict({**saved["state"], "vectors": vectors, "slots": saved["slots"]})
    return model.eval()


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("dump")
    p.add_argument("out")
    numbers = lambda s: [int(x) for x in s.split(",")]
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--budget", type=int, default=3000)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--decay", type=float, default=0.02)
    p.add_argument("--dropout", type=float, default=0.2)
    p.add_argument("--pair_dropout", type=float, default=0.1)
    p.add_argument("--average", type=float, default=0.997)
    p.add_argument("--width", type=int, default=128)
    p.add_argument("--word_dim", type=int, default=64)
    p.add_argument("--dilations", type=numbers, default=[1, 2, 4, 8, 16, 1, 2])
    p.add_argument("--pair_width", type=int, default=48)
    p.add_argument("--pair_dilations", type=numbers, default=[1, 2, 4, 8, 16, 1])
    p.add_argument("--before", type=int, default=48)
    p.add_argument("--after", type=int, default=72)
    p.add_argument("--pair_weight", type=float, default=0.3)
    p.add_argument("--aux_weight", type=float, default=0.1)
    p.add_argument("--class_weight", type=float, default=0.05)
    p.add_argument("--hide_article", type=float, default=0.35)
    p.add_argument("--hide_word", type=float, default=0.03)
    p.add_argument("--refuse_above", type=float, default=0.15)
    p.add_argument("--refuse_from", type=float, default=1.0)
    p.add_argument("--tune_above", type=int, default=20)
    p.add_argument("--teacher", default="")
    p.add_argument("--distil", type=float, default=0.7)
    p.add_argument("--save_every", type=int, default=1)
    return p.parse_args()


if __name__ == "__main__":
    train(arguments())
