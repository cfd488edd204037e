// libxml2's SAX parser, as Debian's libxml2-dev installs it: reading XML by streaming.
#include <libxml/xmlversion.h>
// Its ICU headers are of another version than Foundation's. Nothing here looks into the encoders
// whose layout they would change.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
