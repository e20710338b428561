"""The net: a first stage that reads the text and finds cues, a second that reads the window around each cue."""
import torch
import torch.nn as nn
import torch.nn.functional as F

SUFFIXES, SHAPES, QUOTES, PLACES = 1024, 17, 5, 3
WORD_CLASSES = 27
LABELS = ["O", "BS", "IS", "BC", "IC", "BK", "IK"]


class Dropout(nn.Module):
    """Dropout with masks cut from one pool of random bits: torch's own takes a fifth of a step on a CPU."""

    POOL = 1 << 23

    def __init__(self, share):
        super().__init__()
        self.pool = (torch.rand(self.POOL) >= share).float() / (1 - share)

    def forward(self, x):
        n = x.numel()
        if not self.training or n > self.POOL // 2:
            return x
        at = int(torch.randint(self.POOL - n, (1,)))
        return x * self.pool[at:at + n].view(x.shape)


class Tagger(nn.Module):
    """`slots`: for each word the row of `delta` that is added to its projected vector; row 0 stays zero."""

    def __init__(self, vectors, slots, args):
        super().__init__()
        self.args = args
        self.register_buffer("vectors", vectors)
        self.register_buffer("slots", slots)
        self.project = nn.Linear(vectors.shape[1], args.word_dim, bias=False)
        nn.init.eye_(self.project.weight)  # the vectors come as principal components, the largest first
        self.delta = nn.Embedding(int(slots.max()) + 1, args.word_dim, padding_idx=0)
        self.suffix = nn.Embedding(SUFFIXES, 16, padding_idx=0)
        self.shape = nn.Embedding(SHAPES, 8)
        self.quote = nn.Embedding(QUOTES, 4)
        self.place = nn.Embedding(PLACES, 4)
        for table in (self.suffix, self.shape, self.quote, self.place):
            nn.init.normal_(table.weight, std=0.3)
        nn.init.zeros_(self.delta.weight)
        w, v = args.width, args.pair_width
        self.input = nn.Conv1d(args.word_dim + 32, w, 3, padding=1)
        self.layers = nn.ModuleList([nn.Conv1d(w, w, 3, dilation=d, padding=d) for d in args.dilations])
        self.cue_head = nn.Conv1d(w, 3, 1)
        self.aux_head = nn.Conv1d(w, 2, 1)
        self.class_head = nn.Conv1d(w, WORD_CLASSES, 1)
        self.pair_token = nn.Conv1d(w, v, 1)
        self.pair_cue = nn.Linear(w, v)
        self.pair_place = nn.Embedding(args.before + args.after + 1, v)
        nn.init.normal_(self.pair_place.weight, std=0.1)
        self.pair_layers = nn.ModuleList([nn.Conv1d(v, v, 3, dilation=d, padding=d) for d in args.pair_dilations])
        self.pair_head = nn.Conv1d(v, len(LABELS), 1)
        self.drop = Dropout(args.dropout)
        self.pair_drop = Dropout(args.pair_dropout)

    def encode(self, tokens, mask):
        """tokens: (B, T, 5), mask: (B, T) -> h (B, W, T)"""
        words = self.project(self.vectors[tokens[..., 0]]) + self.delta(self.slots[tokens[..., 0]])
        x = torch.cat([words, self.suffix(tokens[..., 1]), self.shape(tokens[..., 2]), self.quote(tokens[..., 3]),
                       self.place(tokens[..., 4])], -1).transpose(1, 2)
        m = mask.unsqueeze(1)
        x = F.relu(self.input(self.drop(x))) * m
        for layer in self.layers:
            x = (x + F.relu(layer(self.drop(x)))) * m
        return x

    def word_table(self):
        """The vector of each word as the first layer sees it."""
        return self.project(self.vectors) + self.delta(self.slots)

    def pairs(self, h, cues, mask):
        """h: (B, W, T); cues: (N, 3) of article, first row, last row + 1 -> logits (N, 7, L)"""
        a = self.args
        length = a.before + a.after
        u = F.pad(self.pair_token(h), (a.before, a.after + 1)).transpose(1, 2)
        at = cues[:, 1:2] + torch.arange(length)[None]  # shifted by `before` through the padding
        inside = F.pad(mask, (a.before, a.after + 1))[cues[:, 0:1], at]
        sums = F.pad(h.cumsum(2), (1, 0))
        mean = (sums[cues[:, 0], :, cues[:, 2]] - sums[cues[:, 0], :, cues[:, 1]]) / (cues[:, 2:] - cues[:, 1:2])
        rel = torch.arange(length)[None].repeat(len(cues), 1)
        is_cue = (at - a.before >= cues[:, 1:2]) & (at - a.before < cues[:, 2:3])
        rel = torch.where(is_cue, torch.full_like(rel, length), rel)
        x = F.relu(u[cues[:, 0:1], at] + self.pair_cue(mean)[:, None] + self.pair_place(rel)) * inside[..., None]
        x = x.transpose(1, 2).contiguous()
        m = inside[:, None]
        for layer in self.pair_layers:
            x = (x + F.relu(layer(self.pair_drop(x)))) * m
        return self.pair_head(x)
