import Evidence

extension FileReading {
  /// Reads the file as XML by streaming; gives the fault that ended it early, if one did.
  ///
  /// `hear` gets each event with its byte in the file.
  func readXML(_ hear: @escaping (XMLStream.Event, Int) -> Void) -> XMLStream.Fault? {
    account.encoding = form?.encoding.rawValue
    do {
      try XMLStream(hear).read(bytes, form: form ?? TextForm(.utf8))
      return nil
    } catch let fault as XMLStream.Fault {
      return fault
    } catch {
      return XMLStream.Fault(kind: .malformed, offset: 0)
    }
  }
}

extension RejectionCode {
  /// The code of a fault of XML.
  init(_ fault: XMLStream.Fault) {
    switch fault.kind {
    case .hasDoctype: self = .doctypeRefused
    case .malformed: self = .malformedXML
    case .beyondLimits: self = .xmlBeyondLimits
    }
  }
}

extension XMLStream.Fault {
  /// One phrase: what was found, and what is needed.
  var message: String {
    switch kind {
    case .hasDoctype: "there is a document type, which no such export has; nothing of it is read"
    case .malformed: "from here on the XML is not well-formed; what stands before is read"
    case .beyondLimits: "from here on the XML is deeper or longer than any such export"
    }
  }
}
