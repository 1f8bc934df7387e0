# -*- coding: utf-8 -*-
# Every syntax that manifests are written in.
{
    'name': "Milk run "
            u"call-off",
    "summary": r'Raw \d text', 'description': """
Größe – 值
  'quotes' ""inside""
""",
    'version': '16.0.1.0.0', 'author': b'Heva GmbH', "category": 'Manufacturing/\
Planning',
    'depends': ['base', ('stock'), 'mrp',],
    'excludes': {'hv_other', 'hv_old'},
    'external_dependencies': {'python': ['zpl'], 'bin': (), },
    'auto_install': ['stock'], 'application': False, 'installable': True,
    'sequence': 1_000, 'price': 0x1F, 'count': -1.5e3, 'octal': 0o17, 'nothing': None,
    'demo': ['demo/demo.xml'], 'name': 'last wins \x41\u00e9\101',
}
