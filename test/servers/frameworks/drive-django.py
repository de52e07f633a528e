"""Applies migrations of one application after the other: a line of input is `LABEL NAME`, a line of output `ok` or why not."""
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command

folder, host, port = sys.argv[1:4]
sys.path.insert(0, folder)
settings.configure(
    INSTALLED_APPS=sorted(name for name in os.listdir(folder) if os.path.isdir(os.path.join(folder, name, 'migrations'))),
    DATABASES={'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'postgres', 'USER': 'postgres', 'HOST': host, 'PORT': port}},
    DEFAULT_AUTO_FIELD='django.db.models.BigAutoField',
    USE_TZ=True,
)
django.setup()
print('ready', django.get_version(), flush=True)
for line in sys.stdin:
    label, name = line.split()
    try:
        call_command('migrate', label, name, verbosity=0, skip_checks=True)
        print('ok', flush=True)
    except Exception as problem:
        print(type(problem).__name__, flush=True)
