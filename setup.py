"Hands `settings.ini`, the one place for package metadata, to setuptools."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

cfg = ConfigParser(delimiters=['='], interpolation=None)
cfg.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
hf,dev,bench = (cfg[f'{k}_requirements'].split() for k in ('hf','dev','bench'))
version = re.search(r'__version__ = "(.+)"', Path(__file__).parent.joinpath(cfg['lib_path'], '__init__.py').read_text())[1]

setup(
    name=cfg['lib_name'], version=version, description=cfg['description'], license=cfg['license'],
    long_description=Path(__file__).with_name('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], keywords=cfg['keywords'].split(),
    classifiers=['Development Status :: 3 - Alpha', f'Intended Audience :: {cfg["audience"]}',
                 'Programming Language :: Python :: 3', 'Programming Language :: Python :: 3 :: Only'],
    python_requires=f'>={cfg["min_python"]}', packages=find_packages(include=['kolosis*']),
    install_requires=cfg['requirements'].split(), extras_require={'hf': hf, 'dev': dev+hf, 'bench': bench+hf},
    entry_points={'console_scripts': cfg['console_scripts'].split(),
                  'nbdev': [f'{cfg["lib_path"]}={cfg["lib_path"]}._modidx:d']})
