"""What counting would know: interpolated n-grams with Witten-Bell smoothing, scored as the models are: python 21_counts.py train.npy --tokenizer tokenizer.json --tokens 1300000"""
import math
from collections import Counter
from pathlib import Path
from fastcore.script import call_parse
from kolosis.core import save_run
from kolosis.data import corpus

def count(docs, orders):
    "For each order, how often each piece of so many tokens occurs, how often its beginning, and how many kinds of tokens follow that"
    seen = [Counter() for _ in range(orders)]
    for d in docs:
        for n,c in enumerate(seen): c.update(zip(*(d[k:] for k in range(n+1))))
    before,kinds = [Counter() for _ in seen],[Counter() for _ in seen]
    for c,b,k in zip(seen, before, kinds):
        for piece,m in c.items():
            b[piece[:-1]] += m
            k[piece[:-1]] += 1
    return seen,before,kinds

def probability(piece, counts, vocab_sz):
    "Of the last token behind the others, for each order: the longer contexts lean on the shorter"
    p,ps = 1/vocab_sz,[]
    for n,(seen,before,kinds) in enumerate(zip(*counts)):
        if n<len(piece):
            end,ctx = piece[len(piece)-n-1:],piece[len(piece)-n-1:-1]
            if before[ctx]: p = (seen[end] + kinds[ctx]*p)/(before[ctx] + kinds[ctx])
        ps.append(p)
    return ps

@call_parse
def main(data:str, # A .npy of ids, with the held-out ids beside it
         tokenizer:str=None, # Its tokenizer
         orders:int=6, # Longest piece
         tokens:int=None, # Count in the first so many
         results:str='results/counts'): # Folder for the record
    text = corpus(data, tokenizer=tokenizer)
    train = text.train if tokens is None else text.train.head(tokens)
    counts = count([d.tolist() for d in train], orders)
    whole = [sum(ps) for ps in zip(*(probability((*text.valid[0].tolist()[:orders-1], w), counts, text.vocab_sz) for w in range(text.vocab_sz)))]
    assert all(abs(p-1)<1e-9 for p in whole), whole   # probabilities
    nlls,n = [0.]*orders,0
    for d in [d.tolist() for d in text.valid]:
        for i in range(1, len(d)):
            for k,p in enumerate(probability(tuple(d[max(0, i+1-orders):i+1]), counts, text.vocab_sz)): nlls[k] -= math.log(p)
            n += 1
    nlls = {k+1: x/n for k,x in enumerate(nlls)}
    final = dict(nll=min(nlls.values()), n_tokens=n, nll_by_order=nlls) | ({} if text.floor is None else dict(floor=text.floor, excess=min(nlls.values())-text.floor))
    save_run(Path(results).parent, Path(results).name, text.name, 0, final=final, tokens=train.n_tokens, data=dict(name=text.name, hash=text.hash))
    print(f'{n:,} tokens scored after counting in {train.n_tokens:,}')
    for k,x in nlls.items(): print(f'{k} {x:.4f}')
