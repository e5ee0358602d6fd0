declare module 'tinymce/icons/default';
declare module 'tinymce/themes/silver';
declare module 'tinymce/models/dom';
