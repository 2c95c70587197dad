"""The published swap's mistakes, switched on one after the other, in one layer of a small model: python 24_mistakes.py phi books --valid-file austen.txt

Each mistake is made here and nowhere else. Kept is a record with what the model scores after each, rightly, and what it would seem to score at the end."""
import math, torch
from dataclasses import replace
from pathlib import Path
from unittest import mock
from fastcore.script import call_parse
from torch import nn
from kolosis.blocks import rotary
from kolosis.core import save_run,set_seed
from kolosis.data import Docs,corpus,lm_dls
from kolosis.cli import score
from kolosis.evaluate import wrong_nlls
from kolosis.swap import SwappedAttention,Torus,heal,load_hf,swap_attention,swap_control,unswap
from kolosis.toroidal import from_platters,to_platters,toroidal_attn

mistakes = 'random projections','fusion of rank one','angles by the length','no causal mask'

def by_length(w, n):
    "Angles of whole turns over a text of `n` tokens, for `rotary`: `(2,n,1,w)`"
    angle = 2*math.pi*torch.arange(n)[:,None,None]/n*torch.arange(1, w//2+1)
    return torch.stack([torch.cat([angle,angle], -1).cos(), torch.cat([-angle,angle], -1).sin()])

def mistaken(made):
    "`Torus.forward` with some mistakes"
    def forward(self, q, k, v, mask=None, scaling=None):
        q,k,v,how = *(to_platters(o, self.depth, self.rotary_dims) for o in (q,k,v)),dict(self.how)
        if 'angles by the length' in made:   # a ring as long as the text of the moment
            how['period'] = k.shape[2]
            turn = by_length(q.shape[-1], k.shape[2])
            q,k = rotary(q, turn),rotary(k, turn)
        o = toroidal_attn(q, k, v, lam=self.lam(), causal='no causal mask' not in made, **how)
        o = (self.fuse.U@self.fuse.V.T)@o if 'fusion of rank one' in made else self.fuse(o)
        return from_platters(o, self.rotary_dims).transpose(1,2)
    return forward

def unturned(was):
    "The host's angles left out"
    def out(self, args, kwargs):
        cos,sin = kwargs['position_embeddings']
        return was(self, args, kwargs | dict(position_embeddings=(torch.ones_like(cos),torch.zeros_like(sin))))
    return out

def swap_with(model, made, layer):
    "Swap one layer as those mistakes would"
    swap_attention(model, layer, depth=2, lam=.1, fusion='low_rank', init='scratch' if 'random projections' in made else 'copy')
    fuse = next(m for m in model.modules() if isinstance(m, Torus)).fuse
    if 'fusion of rank one' in made: nn.init.normal_(fuse.U)
    return model

@call_parse
def main(model:str, # A model's folder
         data:str, # Text
         valid_file:str=None, # Hold out this file
         layer:int=0, # Which to swap
         steps:int=24, # Batches to heal on, as published
         valid_tokens:int=40_000, # To score on
         seed:int=0,
         results:str='results/mistakes'): # Folder for the record
    "Heal and score after each mistake"
    lm,tok = load_hf(model)
    text = corpus(data, valid_file=valid_file, tokenizer=tok)
    text = replace(text, valid=text.valid.head(valid_tokens), floor=None)
    short = Docs(text.valid.ids, [*range(0, valid_tokens, 100), valid_tokens])   # texts shorter than the window, as lines of an article are
    rows,seems = {'untouched': score(lm, text.valid, 256)},{'untouched': wrong_nlls(lm, short, 256)}
    def run(name, put, made=()):
        set_seed(seed)
        put()
        was = SwappedAttention._torus_out
        with mock.patch.object(Torus, 'forward', mistaken(made) if made else Torus.forward), \
             mock.patch.object(SwappedAttention, '_torus_out', unturned(was) if 'angles by the length' in made else was):
            heal(lm, lm_dls(text, 256, 8, seed=seed), steps=steps, gate='one', bar=False)
            rows[name],seems[name] = score(lm, text.valid, 256),wrong_nlls(lm, short, 256)
        unswap(lm)
        print(f"{name}: {rows[name]['nll']:.4f}", flush=True)
    run('healed without a swap', lambda: swap_control(lm, layer))
    run('swapped', lambda: swap_with(lm, (), layer))
    for i,m in enumerate(mistakes, 1): run(m, lambda: swap_with(lm, mistakes[:i], layer), mistakes[:i])
    save_run(Path(results).parent, Path(results).name, f'{Path(model).name}-layer{layer}', seed, rows=rows, seems=seems, config=dict(layer=layer, steps=steps, valid_tokens=valid_tokens))
