from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

parser = ConfigParser(delimiters=['='])
parser.read('settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
words = lambda key: cfg.get(key, '').split()

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=Path('README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='Apache-2.0',
    keywords=cfg['keywords'],
    classifiers=[
        'Development Status :: 3 - Alpha',
        'Intended Audience :: Science/Research',
        'Natural Language :: English',
        'Topic :: Scientific/Engineering :: Bio-Informatics',
        'Topic :: Scientific/Engineering :: Image Recognition',
    ] + [f'Programming Language :: Python :: 3.{minor}' for minor in range(10, 14)],
    packages=find_packages(include=['hpa_fastai', 'hpa_fastai.*']),
    include_package_data=True,
    package_data={'hpa_fastai': ['weights/*']},
    python_requires=f">={cfg['min_python']}",
    install_requires=words('requirements'),
    extras_require={key.removesuffix('_requirements'): words(key) for key in cfg if key.endswith('_requirements')},
    entry_points={
        'console_scripts': words('console_scripts'),
        'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"],
    },
    zip_safe=False,
)
