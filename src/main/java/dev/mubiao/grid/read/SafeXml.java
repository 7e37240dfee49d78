package dev.mubiao.grid.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.mubiao.grid.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads XML of unknown origin: without document type there are neither entities nor other files. */
public final class SafeXml {

    private static final XMLInputFactory2 FACTORY = factory();

    private SafeXml() {}

    /**
     * Opens a part of a document.
     *
     * @param part its name, for messages
     * @return standing at the start of the root element; adjacent texts are one event
     * @throws Unreadable if it declares a document type
     */
    public static XMLStreamReader2 open(InputStream in, String part) throws IOException, XMLStreamException {
        XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new Unreadable(Unreadable.Reason.DOCUMENT_TYPE, part);
            }
        }
        return reader;
    }

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
