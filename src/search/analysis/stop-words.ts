/**
 * Words that stand on nearly every page and say nothing about it: articles, pronouns, prepositions, conjunctions, forms
 * of sein, haben, werden and of the modal verbs, question words. Folded.
 */
const LIST = `
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
bereits bin bis bist bzw da dabei dadurch dafuer dagegen daher damit danach daran darauf daraus darf darfst darin darueber
darum davon dazu dann das dass dasselbe dein deine deinem deinen deiner dem den denen denn der deren derer des deshalb
dessen dich die dies diese dieselbe diesem diesen dieser dieses dir doch dort du duerfen duerft durch ebenso ein eine
einem einen einer eines einige einigen einiger einiges einmal er es etc etwa etwas euch euer eure eurem euren eurer eures
fuer gab gegen gibt gibts habe haben habt hat hatte hatten hattet hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer ihres im in indem ins ist ja je jede jedem jeden jeder jedes jemand jene jenem jenen jener jenes jetzt kann kannst
kein keine keinem keinen keiner keines koennen koennt koennte koennten konnte konnten machen macht man manche manchem
manchen mancher manches mehr mein meine meinem meinen meiner meines mich mir mit moechte moechten muss muessen muesst
musste mussten nach nachdem naemlich neben nicht nichts noch nun nur ob oben obwohl oder oft ohne schon sehr sei seid sein
seine seinem seinen seiner seines seit selbst sich sie sind so sobald sogar solche solchem solchen solcher solches soll
sollen sollst sollt sollte sollten somit sondern sowie soweit sowohl statt trotz ueber um und uns unser unsere unserem
unseren unserer unter viel viele vielem vielen vieler vom von vor waehrend war waren wart warum was wegen weil welche
welchem welchen welcher welches wenn wer werde werden werdet weshalb wessen wem wen wie wieder wieso wieviel will wir wird
wirst wo wodurch wofuer woher wohin womit woran worauf wozu wollen wollt wollte wollten worden wuerde wuerden wurde wurden
zb zu zum zur zwar zwischen
bitte brauche brauchen braucht finde finden geht mal gerne gern eigentlich denn eben halt
`;

const STOP_WORDS = new Set(LIST.trim().split(/\s+/u));

/** Says whether a folded word says nothing of what is meant. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/u.test(word);
