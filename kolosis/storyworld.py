import sys; sys.path.insert(0,'/tmp/w')
import sw, numpy as np
from collections import namedtuple
WHYS=sw.WHYS
A=namedtuple('A','ids starts logp entropy why dist')
class StoryWorld(sw.StoryWorld):
    def arrays(self,n,start=0):
        d=super().arrays(n,start=start); lp=d['logp'].astype('float32'); lp[d['starts'][:-1]]=np.nan
        return A(d['ids'].astype('uint16'),d['starts'],lp,d['entropy'],d['why'],d['dist'])
