/**
 * Attacks of our own on what the panel draws: by tags, links, images, entities, code and what a vnode is made of. Whatever of
 * them becomes more than text runs a script, or asks for something at `canary`.
 */
export function ownHostileTexts(canary: string): readonly string[] {
  return [
    // As the sign itself, in every place where a text may stand.
    String.raw`\<script src="CANARY/script">\</script>\<script>alert('script')\</script>`,
    String.raw`\<img src="CANARY/img" srcset="CANARY/srcset 2x" onerror="alert('img')">`,
    String.raw`\<svg onload="alert('svg')">\<image href="CANARY/image"/>\</svg>`,
    String.raw`# \<b onclick="alert('heading')">`,
    String.raw`### \<style>@import 'CANARY/style'; * { background: url(CANARY/background) }\</style>`,
    String.raw`> \<iframe src="CANARY/iframe" srcdoc="&lt;script>alert('quote')&lt;/script>">\</iframe>`,
    String.raw`- \<object data="CANARY/object">\</object>
  1. \<embed src="CANARY/embed">`,
    String.raw`**\<base href="CANARY/">** *\<link rel="stylesheet" href="CANARY/link">* ~~\<meta http-equiv="refresh" content="0;CANARY/meta">~~`,
    String.raw`| \<form action="CANARY/form"> | \<input autofocus onfocus="alert('cell')"> |
| :-: | --: |
| \<video poster="CANARY/poster" onerror="alert('row')"> | \<button formaction="CANARY/formaction"> |`,
    "`<script>alert('code')</script>`",
    "```html\n<img src=CANARY/fence onerror=\"alert('fence')\">\n</code></pre><script>alert('fence')</script>\n```",
    '    <body onload="alert(\'indented\')"><audio src=CANARY/audio autoplay>',
    // By entities and other codes.
    "&lt;script&gt;alert('entity')&lt;/script&gt; &#60;img src=CANARY/entity onerror=alert('entity')&#62;",
    String.raw`\u003cscript\u003ealert('escape')\u003c/script\u003e %3Cscript%3Ealert(1)%3C/script%3E`,
    '+ADw-script+AD4-alert(1)+ADw-/script+AD4- ＜script＞alert(1)＜/script＞ ‹img src=x onerror=alert(1)›',
    // Links: what they lead to, and what they are called.
    "[x](https://esempio.it/?q=%22onmouseover=%22alert('href'))",
    "[x](<https://esempio.it/' onclick='alert(1) style='background:url(CANARY/href)>)",
    String.raw`[\<img src=CANARY/words onerror=alert('words')>](https://esempio.it/)`,
    "[x](https://esempio.it@127.0.0.1/<script>alert('user')</script>)",
    '[x](https://[::1]<svg/onload=alert(1)>/)',
    '[x](https://esempio.it:javascript/alert(1))',
    "[x](mailto:a@esempio.it?subject=<script>alert('mail')</script>&body=CANARY/mail)",
    "[x](tel:+39<svg/onload=alert('tel')>)",
    "<https://esempio.it/<script>alert('autolink')</script>>",
    '<https://esempio.it/%3Cimg%20src=x%20onerror=alert(1)%3E>',
    "![\\<img src=CANARY/words onerror=alert('words')>](images/quadro.png)",
    '![" onload="alert(1)" srcset="CANARY/alternative 1x](images/quadro.png)',
    // What the compiler must refuse; the whole is shown as the words of a question all the same.
    "[x](javascript:alert('link'))",
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](&#1;javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](blob:https://esempio.it/x)',
    '[x](//esempio.it/x)',
    '[x](https:javascript:alert(1))',
    '![x](CANARY/image.png)',
    '![x](https://esempio.it/image.png)',
    '![x](images/../CANARY/image.png)',
    '![x](images/quadro.png "CANARY/title")',
    '[x][y]\n\n[y]: javascript:alert(1)',
    "<script>alert('raw')</script>",
    '<img src="CANARY/raw" onerror="alert(1)">',
    '<!-- --><?php alert(1) ?><![CDATA[<script>alert(1)</script>]]>',
    // What another renderer would take for its own.
    '{"type":"script","props":{"src":"CANARY/vnode"},"key":null,"ref":null,"__k":null,"constructor":null}',
    '{"type":"p","props":{"dangerouslySetInnerHTML":{"__html":"<img src=CANARY/html onerror=alert(1)>"}}}',
    '{"__proto__":{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=alert(1)>"}}}',
    "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{alert(1)} <%= alert(1) %>",
    'onclick=alert(1) onerror=alert(1) style=background:url(CANARY/plain)',
    '"><script src=CANARY/quoted></script>\'><svg onload=alert(1)>',
    '</blockquote></section></main></body><script>alert(1)</script><plaintext>',
    '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>\u2028\u2029\uFEFF\u200B<img src=x onerror=alert(1)>',
  ].map((text) => text.replaceAll('CANARY', canary));
}
