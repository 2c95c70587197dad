"""A plain gpt that begins as recall does, the values and outputs of its attention the identity: python 21_identity.py --lr .024,.048 --seed 0,1 --results results/identity-storyworld"""
import tempfile
from itertools import product
from pathlib import Path
from unittest import mock
from torch import nn
from fastcore.script import call_parse
from kolosis import cli
from kolosis.core import save_run
from kolosis.data import corpus
from kolosis.models import Kolosis

def from_identity(cfg):
    "A model of `cfg` in which each block at first adds what it attends to, as it is"
    model = Kolosis(cfg)
    for b in model.blocks:
        nn.init.eye_(b.attn.out.weight)
        nn.init.eye_(b.attn.qkv.weight.data[-cfg.c:])
    return model

@call_parse
def main(data:str='storyworld', # Text, as for kolosis-train
         valid_file:str=None, # Hold out this file
         tokenizer:str=None, # Its tokenizer
         lr:str='.048', # Peak rate, or several
         seed:str='0', # Seed, or several
         results:str='results/identity-storyworld'): # Folder for the records
    text = corpus(data, valid_file=valid_file, tokenizer=tokenizer)
    cfg = cli._configs(cli._arms(['gpt']), 'tiny', vocab_sz=text.vocab_sz, ctx=cli._context(text), published=False)['gpt']
    for x,s in product(map(float, lr.split(',')), map(int, seed.split(','))):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(cli, 'Kolosis', from_identity): _,rec = cli.run_one(cfg, text, folder, lr=x, seed=s)
        f = save_run(Path(results).parent, Path(results).name, f'gpt-identity-lr{x:g}', s, preset='gpt', **rec)
        print(f"{f.name} {rec['final']['nll']:.4f}", flush=True)
