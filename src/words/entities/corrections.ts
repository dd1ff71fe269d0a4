/** With what outlets head the correction of their own words, in the languages that are listened to. */
export const CORRECTIONS: readonly string[] = [
  ...['correction', 'corrected', 'corrects', 'corrigendum', 'erratum'],
  ...['rättelse', 'erată', 'διόρθωση', 'pembetulan'],
  // With its colon: without, it is a reform
  ...['सुधार:', 'भूल सुधार', 'शुद्धिपत्र', 'संशोधन', 'সংশোধনী', 'સુધારો', 'திருத்தம்', 'తప్పు సవరణ', 'തിരുത്ത്'],
  ...['corrección', 'fe de errores', 'fe de erratas', 'rectificación', 'correção', 'errata', 'retificação'],
  ...[
    'rectificatif',
    'rectification',
    'correctif',
    'korrektur',
    'berichtigung',
    'korrigiert',
    'rettifica',
    'correzione',
  ],
  ...['correctie', 'rectificatie', 'sprostowanie', 'korekta', 'oprava', 'düzeltme', 'ralat', 'koreksi'],
  ...['исправление', 'исправлено', 'поправка', 'виправлення', 'виправлено', 'تصحيح', 'تصويب', 'اصلاحیه', 'تصحیح'],
  ...['訂正', '更正', '정정', 'đính chính', 'แก้ไขข่าว'],
];
