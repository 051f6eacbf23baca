// Domains at which anybody can have an address: they name no organisation, and nobody there is a colleague.

// Written by hand from providers known to offer free or consumer mailboxes.
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com aol.com aim.com icloud.com
me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io tutamail.com zoho.com zohomail.com fastmail.com fastmail.fm hey.com
hushmail.com mail.com email.com usa.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de posteo.de posteo.net mailbox.org
arcor.de online.de 1und1.de vodafone.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tiscali.it
alice.it tin.it tim.it fastwebnet.it sapo.pt mail.pt iol.pt clix.pt telefonica.net terra.es ono.com terra.com.br uol.com.br bol.com.br ig.com.br
globo.com btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk o2.co.uk
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net earthlink.net juno.com optonline.net rogers.com
bell.net shaw.ca telus.net sympatico.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz ziggo.nl kpnmail.nl planet.nl
xs4all.nl hetnet.nl home.nl telenet.be skynet.be proximus.be bluewin.ch hispeed.ch sunrise.ch aon.at chello.at telia.com bredband.net
online.no broadpark.no get2net.dk mail.dk tele2.se kolumbus.fi luukku.com wp.pl onet.pl o2.pl interia.pl op.pl seznam.cz centrum.cz post.cz
azet.sk freemail.hu citromail.hu abv.bg mail.bg mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua
rediffmail.com sify.com indiatimes.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn naver.com
hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp hotmail.co.jp walla.com walla.co.il
mynet.com ttmail.com duck.com simplelogin.com relay.firefox.com privaterelay.appleid.com`.split(/\s+/u),
);

// Brands that have a mailbox domain in many countries (yahoo.co.uk, live.nl, hotmail.fr).
const FREE_MAIL_BRAND = /^(?:yahoo|hotmail|live|outlook|gmx|yandex|windowslive)\.(?:[a-z]{2,3}|(?:co|com)\.[a-z]{2})$/u;

/** Whether a domain (lower case) names no organisation. */
export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain) || FREE_MAIL_BRAND.test(domain);
