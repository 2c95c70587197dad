"""Multi-stream language models, defined, measured and explained in notebooks

Modules:

- `kolosis.ablate`: Did it help? Arms against a control, seed by seed, with an interval on the difference and a verdict in words
- `kolosis.bank`: Streams of equal shape run as one
- `kolosis.bench`: Two things are compared by letting them take turns, after both were shown to be right
- `kolosis.blocks`: Attention that knows position in six ways, a feed-forward net, and the block that holds them
- `kolosis.blockwise`: Temporal attention a tile at a time: the gradients of the decay for almost nothing, and memory that grows with the text and not with its square
- `kolosis.cli`: `kolosis-train`, `kolosis-eval`, `kolosis-generate` and `kolosis-bench`: from nothing to a table with its controls, and on to text, from the shell
- `kolosis.core`: Seeds, counts, the causality test, and a record for every run
- `kolosis.data`: Corpora, tokenizers, honest splits, and batches that predict every token exactly once
- `kolosis.embeddings`: A token is its symbol, plus some of its concept, plus a little of the laws it obeys
- `kolosis.evaluate`: How surprised is a causal language model by a text, token by token, and by how much more than it had to be?
- `kolosis.generate`: Choose a next token, append it, ask again; with a cache each step costs one token
- `kolosis.kernels`: One function for temporal attention, five ways to compute it, and a test that they agree
- `kolosis.learner`: A fastai `Learner` for language models whose reported numbers mean what they say
- `kolosis.losses`: What a model is trained on: next words, a router that shares out the work, streams that differ
- `kolosis.models`: One module assembled from one config; a preset is a value, not a class
- `kolosis.phases`: First the streams alone, then the fusion alone, then everything together
- `kolosis.router`: Which stream should this token listen to?
- `kolosis.storyworld`: Little stories whose every word has a known probability, so that a model can be held against the best possible score
- `kolosis.streams`: Several small readers of one text, each with its own way of looking at it, and a small task of its own to learn that way
- `kolosis.swap`: Toroidal attention in a pretrained model that begins as the untouched one, bit for bit
- `kolosis.swap_cli`: One command that swaps, scores, heals, scores again, and keeps what was learned
- `kolosis.temporal`: Causal attention whose heads forget at several, learnable half-lives at once
- `kolosis.toroidal`: Attention over a ring of positions and a stack of platters: what it is, what it costs, and what it turns out to be
- `kolosis.triton_attn`: One fused kernel forward, two backward: the decay is made in registers, and nothing of size t² is ever stored"""

__version__ = "0.1.0"
