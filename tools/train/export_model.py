"""Writes a trained net as core/analyse/tagger/read-model.ts reads it.

    export_model.py DUMP RUN OUTPUT.bin
"""
import json
import struct
import sys
from pathlib import Path

import numpy as np

import torch

from corpus import read_vectors
from train_tagger import load

VERSION = 1
SKIP = ("vectors", "slots", "delta.weight", "aux_head.weight", "aux_head.bias", "class_head.weight", "class_head.bias",
        "project.weight")
DEFAULT_CONFIDENCE = [-2.0, 0.5, 0.5, 0.2, 0.2, -1.0, 1.0, 1.0]


def fnv1a(data):
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def main(dump, run, output):
    vectors = torch.tensor(read_vectors(Path(dump)))
    model = load(run, vectors)
    body, tensors = bytearray(), []

    def put(name, value, bits):
        value = np.ascontiguousarray(value, dtype=np.float32)
        tensors.append({"name": name, "shape": list(value.shape), "bits": bits, "at": len(body)})
        if bits == 32:
            body.extend(value.tobytes())
            return
        flat = value.reshape(value.shape[0], -1)
        scale = np.maximum(np.abs(flat).max(1), 1e-8) / 127
        body.extend(scale.astype(np.float32).tobytes())
        body.extend(np.round(flat / scale[:, None]).clip(-127, 127).astype(np.int8).tobytes())

    for name, value in model.state_dict().items():
        if name not in SKIP:
            put(name, value.numpy(), 8 if value.dim() > 1 else 32)
    table = model.word_table().detach().numpy()
    scale = np.quantile(np.abs(table), 0.9995, axis=0) / 127
    put("wordScales", scale, 32)
    word_at = len(body)
    body.extend(np.round(table / scale).clip(-127, 127).astype(np.int8).tobytes())
    words = (Path(dump) / "vocabulary.txt").read_bytes()
    words_at = len(body)
    body.extend(words)
    args = model.args
    fitted = Path(run) / "confidence.json"
    header = json.dumps({
        "width": args.width, "wordDim": args.word_dim, "dilations": args.dilations, "pairWidth": args.pair_width,
        "pairDilations": args.pair_dilations, "before": args.before, "after": args.after,
        "confidence": json.loads(fitted.read_text()) if fitted.exists() else DEFAULT_CONFIDENCE,
        "tensors": tensors, "wordVectors": {"rows": len(table), "at": word_at},
        "words": {"at": words_at, "length": len(words)},
    }, separators=(",", ":")).encode()
    rest = struct.pack("<I", len(header)) + header + bytes(body)
    Path(output).parent.mkdir(parents=True, exist_ok=True)
    Path(output).write_bytes(b"SWTG" + struct.pack("<III", VERSION, 16 + len(rest), fnv1a(rest)) + rest)
    print(f"{output}: {16 + len(rest):,} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:4])
