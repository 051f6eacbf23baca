"""Trains the learned reader on scripts/scorer/sayings/*.txt and writes what the extension ships.

Usage: python scripts/scorer/train.py STATIC.npz OUT_FOLDER [--epochs N] [--dev LABELLED.jsonl]
STATIC.npz comes from distil.py. Deterministic for one seed and one version of PyTorch.
"""

import argparse
import glob
import json
import os
import random
import re
import struct
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CATEGORIES = "food_drink dietary hobby sport music_media travel_place family pet communication meeting_time gift values_cause goal work personal_fact".split()
KINDS = "birthday anniversary work_anniversary contract launch trip out_of_office wedding baby new_job move graduation health bereavement award event race_or_match milestone".split()
SIGNALS = "frustration complaint gratitude opt_out churn_risk praise".split()
LABELS = ["none", *CATEGORIES, *KINDS, *SIGNALS]
POLARITIES = "like dislike need avoid fact".split()
INDEX = {label: i for i, label in enumerate(LABELS)}
SEED = 11
LAYERS = 2
KERNEL = 7
HIDDEN = 128
NOISE = 0.3
DROP = 0.1
CONTEXT = 14
"""Tokens of the neighbouring sentences that are seen on either side."""

WORD = re.compile(r"[a-z0-9]+|[^\sa-z0-9]")
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")
MARK = re.compile(r"\[([^\]]*)\]\{([^}]*)\}")


def normal(text):
    """Lower case without accents, a character for a character, so that offsets stay."""
    out = []
    for char in text:
        base = unicodedata.normalize("NFD", char)[0].lower()
        out.append({"‘": "'", "’": "'", "“": '"', "”": '"'}.get(base, base)[0])
    return "".join(out)


class Pieces:
    def __init__(self, vocab):
        self.ids = {token: i for i, token in enumerate(vocab)}
        self.unknown = self.ids["[UNK]"]

    def __call__(self, text):
        """(id, start, end) of every word piece: greedy longest match, as WordPiece does."""
        plain = normal(text)
        for match in WORD.finditer(plain):
            word, at = match.group(), match.start()
            if len(word) > 40:
                yield self.unknown, at, match.end()
                continue
            start = 0
            pieces = []
            while start < len(word):
                end = len(word)
                while end > start and (("##" if start else "") + word[start:end]) not in self.ids:
                    end -= 1
                if end == start:
                    pieces = [(self.unknown, at, match.end())]
                    break
                pieces.append((self.ids[("##" if start else "") + word[start:end]], at + start, at + end))
                start = end
            yield from pieces


def parse(line):
    """A passage with marks -> (text, [(start, end, labels, polarities)])."""
    line = line.replace("\\n", "\n")
    text, spans, last = "", [], 0
    for match in MARK.finditer(line):
        text += line[last : match.start()]
        head = match.group(2).split("|")[0]
        names, _, polarity = head.partition(":")
        labels = [name.strip() for name in names.split(",")]
        polarities = [one.strip() for one in polarity.split(",") if one.strip()]
        for one in labels:
            if one not in INDEX:
                raise ValueError(f"no label {one}: {line}")
        spans.append((len(text), len(text) + len(match.group(1)), labels, [p for p in polarities if p in POLARITIES]))
        text += match.group(1)
        last = match.end()
    text += line[last:]
    if "[" in text or "{" in text:
        raise ValueError(f"stray bracket: {line}")
    return text, spans


def sentences(text):
    at = 0
    for match in SENTENCE_END.finditer(text):
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if text[at:].strip():
        yield at, len(text)


def examples(passages, pieces):
    """One example a sentence: ids with context, which of them count, accepted labels and polarities of each."""
    for text, spans in passages:
        tokens = list(pieces(text))
        for start, end in sentences(text):
            inside = [i for i, (_, s, e) in enumerate(tokens) if s >= start and e <= end]
            if not inside:
                continue
            first, last = max(0, inside[0] - CONTEXT), min(len(tokens), inside[-1] + 1 + CONTEXT)
            ids, counts, labels, poles = [], [], [], []
            for i in range(first, last):
                ident, s, e = tokens[i]
                ids.append(ident)
                counts.append(inside[0] <= i <= inside[-1])
                accepted, pole = [0], []
                for a, b, names, polarities in spans:
                    if s >= a and e <= b:
                        accepted, pole = [INDEX[n] for n in names], [POLARITIES.index(p) for p in polarities]
                labels.append(accepted)
                poles.append(pole)
            yield ids, counts, labels, poles


class Reader(nn.Module):
    """Marks the words that say something (convolutions over word vectors), then names what they say (a small network over the marked words and their sentence)."""

    def __init__(self, static):
        super().__init__()
        width = static.shape[1]
        self.register_buffer("static", static)
        self.own = nn.Embedding(static.shape[0], width)
        nn.init.zeros_(self.own.weight)
        self.spread = nn.ParameterList(nn.Parameter(torch.randn(KERNEL, width) / KERNEL**0.5) for _ in range(LAYERS))
        self.mix = nn.ModuleList(nn.Linear(width, width) for _ in range(LAYERS))
        self.whole = nn.Linear(2 * width, width)
        self.mark = nn.Linear(width, 1)
        self.gate = nn.Sequential(nn.Linear(2 * width, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1))
        self.inner = nn.Sequential(nn.Linear(5 * width, HIDDEN), nn.ReLU(), nn.Dropout(0.4))
        self.label = nn.Linear(HIDDEN, len(LABELS))
        self.polarity = nn.Linear(HIDDEN, len(POLARITIES))

    def words(self, ids, drop):
        x = self.static[ids] + self.own(ids)
        if self.training:
            x = x + NOISE * torch.randn_like(x)
            x = x * (torch.rand(x.shape[:2], device=x.device) > drop).unsqueeze(-1)
        return x

    def forward(self, ids, mask, inside, drop=0.0):
        keep = mask.unsqueeze(-1).float()
        x0 = self.words(ids, drop) * keep
        x = x0
        for spread, mix in zip(self.spread, self.mix):
            padded = F.pad(x, (0, 0, KERNEL // 2, KERNEL // 2))
            y = F.relu(mix(sum(padded[:, k : k + x.shape[1]] * spread[k] for k in range(KERNEL))))
            x = (x + F.dropout(y, 0.2, self.training)) * keep
        sentence = self.pooled(x0, inside)
        x = F.relu(x + self.whole(F.dropout(sentence, 0.3, self.training)).unsqueeze(1))
        return x0, x, self.mark(F.dropout(x, 0.2, self.training)).squeeze(-1), self.gate(sentence).squeeze(-1), sentence

    @staticmethod
    def pooled(x, where):
        where = where.unsqueeze(-1)
        mean = (x * where).sum(1) / where.sum(1).clamp(min=1)
        top = x.masked_fill(~where, -1e4).max(1).values.clamp(min=-10)
        return torch.cat([mean, top], -1)

    def name(self, x0, x, span, sentence):
        """What the words in `span` say; span: one mask a row."""
        mean = (x * span.unsqueeze(-1)).sum(1) / span.unsqueeze(-1).sum(1).clamp(min=1)
        hidden = self.inner(torch.cat([self.pooled(x0, span), mean, sentence], -1))
        return self.label(hidden), self.polarity(hidden)


def batches(data, size, rng):
    order = list(range(len(data)))
    rng.shuffle(order)
    order = [i for k in range(0, len(order), size * 40) for i in sorted(order[k : k + size * 40], key=lambda i: len(data[i][0]))]
    chunks = [order[k : k + size] for k in range(0, len(order), size)]
    rng.shuffle(chunks)
    for chunk in chunks:
        yield [data[i] for i in chunk]


def collate(rows):
    width = max(len(ids) for ids, *_ in rows)
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    mask = torch.zeros(len(rows), width, dtype=torch.bool)
    inside = torch.zeros(len(rows), width, dtype=torch.bool)
    accept = torch.zeros(len(rows), width, len(LABELS))
    poles = torch.zeros(len(rows), width, len(POLARITIES))
    for r, (ident, counts, labels, polarities) in enumerate(rows):
        n = len(ident)
        ids[r, :n] = torch.tensor(ident)
        mask[r, :n] = True
        inside[r, :n] = torch.tensor(counts)
        for i in range(n):
            accept[r, i, labels[i]] = 1
            if polarities[i]:
                poles[r, i, polarities[i]] = 1
    return ids, mask, inside, accept, poles


def gold_runs(row):
    """The marked runs of one example: (from, to, accepted labels, accepted polarities)."""
    runs = []
    for i, (counts, labels, poles) in enumerate(zip(row[1], row[2], row[3])):
        if not counts or labels == [0]:
            continue
        if runs and runs[-1][1] == i and runs[-1][2] == labels:
            runs[-1][1] = i + 1
        else:
            runs.append([i, i + 1, labels, poles])
    return runs


def loss_of(model, rows, batch, drop, rng):
    ids, mask, inside, accept, poles = batch
    x0, x, mark, gate, sentence = model(ids, mask, inside, drop)
    found = (accept[..., 0] == 0) & inside
    token = F.binary_cross_entropy_with_logits(mark[inside], found[inside].float())
    detect = F.binary_cross_entropy_with_logits(gate, found.any(1).float())
    which, spans, labels, polarities = [], [], [], []
    for r, row in enumerate(rows):
        runs = gold_runs(row)
        first, last = row[1].index(True), len(row[1]) - row[1][::-1].index(True)
        if not runs and rng.random() < 0.7:
            a = rng.randrange(first, last)
            b = min(last, a + rng.randrange(3, 14))
            runs = [[a, b, [0], []]]
        for a, b, names, pole in runs:
            # What is marked at work is not exact either.
            a, b = max(first, a + rng.choice((-1, 0, 0, 0, 1, 2))), min(last, b + rng.choice((-2, -1, 0, 0, 0, 1, 2)))
            if b <= a:
                continue
            span = torch.zeros(ids.shape[1], dtype=torch.bool)
            span[a:b] = True
            which.append(r)
            spans.append(span)
            one = torch.zeros(len(LABELS))
            one[names] = 1
            labels.append(one)
            two = torch.zeros(len(POLARITIES))
            two[pole] = 1
            polarities.append(two)
    if not which:
        return token + detect
    label, polarity = model.name(x0[which], x[which], torch.stack(spans), sentence[which])
    labels, polarities = torch.stack(labels), torch.stack(polarities)
    named = -torch.logsumexp(F.log_softmax(label, -1).masked_fill(labels == 0, -1e4), -1).mean()
    has = polarities.sum(-1) > 0
    pole = -torch.logsumexp(F.log_softmax(polarity, -1).masked_fill(polarities == 0, -1e4), -1)[has].sum() / has.sum().clamp(min=1)
    return token + 0.5 * detect + 0.7 * named + 0.3 * pole


def read(model, row, threshold=0.5):
    """(from, to, label, polarity, chance) of what one example says."""
    batch = collate([row])
    x0, x, mark, gate, sentence = model(*batch[:3])
    p, inside = torch.sigmoid(mark[0]).numpy(), batch[2][0].numpy()
    runs = []
    for i in np.nonzero(inside)[0]:
        if p[i] <= threshold:
            continue
        if runs and i - runs[-1][1] <= 1:
            runs[-1][1] = i + 1
        else:
            runs.append([i, i + 1])
    found = []
    for a, b in runs:
        if b - a < 3:
            continue
        span = torch.zeros(1, len(p), dtype=torch.bool)
        span[0, a:b] = True
        label, polarity = model.name(x0, x, span, sentence)
        chance = F.softmax(label[0], -1).numpy()
        best = int(chance[1:].argmax()) + 1
        found.append((a, b, best, int(polarity[0].argmax()), [float(p[a:b].mean()), float(torch.sigmoid(gate[0])), float(1 - chance[0]), float(chance[best])]))
    return found


def evaluate(model, data, threshold=0.5, least=0.0):
    model.eval()
    right = said = gold = false = quiet = confusions = poles = 0
    with torch.no_grad():
        for row in data:
            found = [f for f in read(model, row, threshold) if np.prod(f[4]) ** 0.25 >= least]
            wanted = gold_runs(row)
            gold += len(wanted)
            said += len(found)
            for a, b, k, pole, _ in found:
                for w in wanted:
                    over = max(0, min(b, w[1]) - max(a, w[0]))
                    if 2 * over / (b - a + w[1] - w[0]) >= 0.5:
                        if k not in w[2]:
                            confusions += 1
                        elif w[3] and pole not in w[3]:
                            poles += 1
                        else:
                            right += 1
                        break
            if not wanted:
                quiet += 1
                false += len(found)
    precision, recall = right / max(said, 1), right / max(gold, 1)
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}; other label {confusions}, other polarity {poles}; {100 * false / max(quiet, 1):.2f} false per 100 quiet sentences ({gold} wanted, {said} said)"


def labelled(file):
    """Passages of a labelled mail set, cut where a quotation begins."""
    for line in open(file, encoding="utf-8"):
        record = json.loads(line)
        text = re.split(r"\nOn [^\n]* wrote:|\n-{4,}|\n_{4,}|\n>", record["text"])[0]
        spans = []
        for label in record["labels"]:
            at = text.find(label["evidence"])
            if at >= 0:
                name = label.get("category") or label["kind"]
                spans.append((at, at + len(label["evidence"]), [name, *label.get("categoryAlt", label.get("kindAlt", []))], [label["polarity"], *label.get("polarityAlt", [])] if "polarity" in label else []))
        yield text, spans


def main():
    args = argparse.ArgumentParser()
    args.add_argument("static")
    args.add_argument("out")
    args.add_argument("--epochs", type=int, default=12)
    args.add_argument("--dev", default="")
    args = args.parse_args()
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    stored = np.load(args.static)
    vocab = [str(token) for token in stored["vocab"]]
    pieces = Pieces(vocab)
    here = os.path.dirname(os.path.abspath(__file__))
    passages = [parse(line.rstrip("\n")) for file in sorted(glob.glob(f"{here}/sayings/*.txt")) for line in open(file, encoding="utf-8") if line.strip() and not line.startswith("#")]
    order = list(range(len(passages)))
    rng.shuffle(order)
    aside = set(order[: len(order) // 10])
    train = list(examples([p for i, p in enumerate(passages) if i not in aside], pieces))
    test = list(examples([p for i, p in enumerate(passages) if i in aside], pieces))
    dev = list(examples(labelled(args.dev), pieces)) if args.dev else []
    print(f"{len(passages)} passages, {len(train)} sentences to learn from, {len(test)} set aside, {len(dev)} of labelled mails")
    model = Reader(torch.tensor(stored["vectors"]))
    decay = [p for n, p in model.named_parameters() if n == "own.weight"]
    rest = [p for n, p in model.named_parameters() if n != "own.weight"]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": 1.5e-3, "weight_decay": 0.02}, {"params": decay, "lr": 5e-4, "weight_decay": 0.3}])
    steps = args.epochs * (len(train) // 32 + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [1.5e-3, 5e-4], total_steps=steps)
    for epoch in range(args.epochs):
        model.train()
        total = count = 0
        for rows in batches(train, 32, rng):
            optimiser.zero_grad()
            loss = loss_of(model, rows, collate(rows), DROP, rng)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step() if schedule.last_epoch < steps - 1 else None
            total, count = total + loss.item(), count + 1
        print(f"epoch {epoch + 1}: loss {total / count:.3f}  aside {evaluate(model, test)}", flush=True)
    for least in (0.0, 0.5, 0.6, 0.7, 0.8):
        print(f"from {least}: aside {evaluate(model, test, 0.5, least)}\n          dev {evaluate(model, dev, 0.5, least)}")
    torch.save(model.state_dict(), f"{args.out}/reader.pt")


if __name__ == "__main__":
    main()
