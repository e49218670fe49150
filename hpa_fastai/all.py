"Everything, for `from hpa_fastai.all import *` in a notebook"
from .core import *
from .labels import *
from .images import *
from .microscope import *
from .download import *
from .cells import *
from .patterns import *
from .synth import *
from .table import *
from .scale import *
from .splits import *
from .duplicates import *
from .augment import *
from .cache import *
from .data import *
from .losses import *
from .metrics import *
from .thresholds import *
from .models import *
from .precision import *
from .distributed import *
from .learner import *
from .curves import *
from .intervals import *
from .calibration import *
from .cam import *
from .report import *
from .embeddings import *
from .arcface import *
from .inference import *
from .gallery import Card, field_maps, gallery, make_card, make_cards, write_gallery
from .export import *
from .maps import *
from .app import build_app, hpa_app
from .experiments import *
from .findings import *
