// Made from Packs/*.yaml and Tables/*.yaml: change those, then run the tests with GLH_RECORD=all.

extension BuiltInPacks {
  static let humanConnection = #"""
    pack: human-connection
    title: The Human Connection campaign
    about: >
      The questions that the campaign of CPCAB and the NCPS asks of a counselling course. A campaign
      binds nobody: no rule here is an obligation, and each finding is our reading of the words quoted.
    kind: campaign
    checked: 2026-11-23

    sources:
      campaign:
        title: "CPCAB, Therapeutic Relationships: The Human Connection"
        url: https://cpcab.co.uk/human-connection-campaign
        quote: Asynchronous distance learning lacks direct interaction with tutors or peers
        seen: 2026-11
        status: verified
      live-interaction:
        title: CPCAB, frequently asked questions
        clause: FAQ 56
        url: https://cpcab.co.uk/faq/detail/56
        quote: If your training does not include live interaction with a tutor or peers, then it will
          not teach you to work effectively with clients.
        seen: 2026-11
        status: verified
      real-time:
        title: CPCAB, frequently asked questions
        clause: FAQ 56
        url: https://cpcab.co.uk/faq/detail/56
        quote: the class of peers and tutors interact online in real time with each other and the tutor
          as they would in a physical classroom
        seen: 2026-11
        status: verified
      not-distance:
        title: CPCAB, frequently asked questions
        clause: FAQ 3
        url: https://dev.cpcab.co.uk/faq/detail/3
        quote: only provided through live in-person training in a classroom, or through live online
          synchronous delivery where you will have real time tutor and peer contact throughout your
          learning hours. This is not considered distance learning.
        seen: 2026-11
        status: verified
      synchronous:
        title: CPCAB, Running qualifications online
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: All online delivery GLH for regulated qualifications must be fully synchronous.
        seen: 2026-11
        status: verified
      ai-charter:
        title: CPCAB adopts the 2025 Shared AI Governance Charter
        url: https://www.cpcab.co.uk/hub/latest-news/ai-governance-charter
        quote: AI remains a tool in the service of, but not as a substitute for the deeply human
          connections that define counselling and psychotherapy
        seen: 2026-11
        status: verified

    rules:
      - id: distance-only-course
        finds: The evidence shows no live contact with a tutor or with peers.
        leaves-open: The evidence does not show whether the course has live contact with a tutor or
          peers.
        about: A course is distance only where no learner can have been live, in a room or on a link,
          with a tutor or with another learner. Recordings, e-learning and work with an AI tool are
          not live contact.
        scope: course
        severity: high
        force: interpretation
        require:
          measure: class
          none-of:
            - classes: [distance_only]
              source: campaign
        action: Ask the centre for its plan of live teaching, and for the records of any live session
          that is missing here.
        owner: the centre
        working-days: 10

      - id: no-live-tutor
        finds: The evidence shows no live time with a tutor.
        leaves-open: The evidence does not show whether a tutor was ever live with the learners.
        about: Learners may have met one another, but no tutor can have been there, neither in the
          room nor on a link. An AI tutor is not a tutor.
        scope: course
        severity: high
        force: interpretation
        require:
          measure: class
          none-of:
            - classes: [distance_only, no_live_tutor]
              source: not-distance
        action: Ask the centre who taught which session, and for the record that shows it.
        owner: the centre
        working-days: 10

      - id: no-live-peer
        finds: The evidence shows no live learning together with peers and a tutor.
        leaves-open: The evidence does not show whether learners were live together with peers and a
          tutor.
        about: >
          More than one learner is on the course, but none can have been live both with peers and with
          a tutor: each was alone with the tutor, or peers met without one, or nobody met at all. One
          learner alone has no peers, so the rule is not about a course of one.
        scope: course
        severity: medium
        force: interpretation
        unless:
          - {measure: count, what: learners, equals: {count: 1}}
        require:
          measure: class
          none-of:
            - classes: [distance_only, no_live_tutor, no_live_peer]
              source: real-time
        action: Ask the centre when learners practise together, and for the attendance records of those
          sessions.
        owner: the centre
        working-days: 10

      - id: learners-without-live-contact
        finds: At least one learner has no live contact, though the course has some.
        leaves-open: The evidence does not show whether every learner has had live contact.
        about: The course has live contact, but a learner who was expected, or who studied, can have
          had none of it, neither with a tutor nor with peers. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: high
        force: interpretation
        when:
          - {measure: hours, what: live, ledger: possible, more-than: {hours: 0}}
        require:
          measure: hours
          what: live
          more-than:
            - hours: 0
              source: live-interaction
        action: Ask the centre what became of these learners, and when each will next be taught live.
        owner: the centre
        working-days: 10

      - id: delivery-not-as-declared
        finds: The course was not delivered the way it is declared.
        leaves-open: The evidence does not show whether the course was delivered the way it is declared.
        about: What courses.csv declares is compared with how the course was delivered, by place. A
          course declared as distance learning is matched by one without live contact alone; no other
          declaration is matched without a live tutor.
        scope: course
        severity: medium
        force: interpretation
        when:
          - {measure: fact, what: declared-delivery, stated: yes}
        require:
          measure: class
          by: place
          one-of:
            - classes:
                in_person: [in_person]
                blended: [blended]
                live_online: [live_online]
                distance: [distance_only]
              by: declared-delivery
              source: not-distance
        action: Ask the centre to correct what it declares, or to show the sessions that are missing
          here.
        owner: the centre
        working-days: 20

      - id: publicly-funded-distance-only
        finds: Public money pays for a course without evidenced live contact with a tutor or peers.
        leaves-open: The evidence does not show whether public money pays for a course without live
          contact.
        about: The campaign addresses government and commissioners. No text read says that public money
          may not pay for a distance-only course; the rule shows where the question arises.
        scope: course
        severity: high
        force: interpretation
        when:
          - {measure: fact, what: publicly-funded, one-of: [yes]}
        require:
          measure: class
          none-of:
            - classes: [distance_only]
              source: campaign
        action: Tell the funder what was found, and ask the centre for the records of any live session
          that is missing here.
        owner: the awarding body
        working-days: 10

      - id: ai-tools-not-disclosed
        finds: An AI tutor or tool is in use, and the course does not disclose it.
        leaves-open: An AI tutor or tool is in use, and nothing says whether the course discloses it.
        about: The records show a person enrolled as ai, or an activity of the kind ai_tool. No text
          read obliges a UK provider to disclose this; the charter that CPCAB adopted names
          transparency among its principles.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: fact, what: ai-use, one-of: [yes]}
        require:
          measure: fact
          what: ai-disclosed
          one-of:
            - words: [yes]
              source: ai-charter
        action: Ask the centre to say in its course information where AI is used.
        owner: the centre
        working-days: 20

      - id: asynchronous-hours-claimed
        finds: More guided hours are claimed than live time with a tutor can have been.
        leaves-open: The evidence does not show whether all guided hours claimed were live with a tutor.
        about: >
          Guided hours in claims.csv are compared with live tutor time: for the course with what was
          offered, for a learner with what that learner received. Time without a live tutor is study,
          not guided learning.
        scope: course and every learner
        severity: medium
        force: interpretation
        require:
          measure: claim
          what: guided_hours
          at-least:
            - percent: 100
              source: synchronous
        action: Ask the centre to correct the claim, or to show the live sessions that are missing here.
        owner: the centre
        working-days: 10

      - id: in-person-hours-below-claim
        finds: More hours in person are claimed than were offered or received with a tutor in the room.
        leaves-open: The evidence does not show whether all hours claimed to be in person were.
        about: >
          Hours in person in claims.csv are compared with tutor time in the room: for the course with what
          was offered, for a learner with what that learner received.
        scope: course and every learner
        severity: medium
        force: interpretation
        require:
          measure: claim
          what: in_person_hours
          at-least:
            - percent: 100
              source: not-distance
        action: Ask the centre to correct the claim, or to show the registers that are missing here.
        owner: the centre
        working-days: 10

      - id: placement-hours-below-claim
        finds: More placement hours are claimed than are logged.
        leaves-open: No placement log was handed in, so nothing shows whether the hours claimed took place.
        about: Placement hours in claims.csv are compared with client work as learners log it.
        scope: course and every learner
        severity: medium
        force: interpretation
        require:
          measure: claim
          what: placement_hours
          at-least:
            - percent: 100
              source: live-interaction
        action: Ask the centre for the placement log, or to correct the claim.
        owner: the centre
        working-days: 10

      - id: mode-not-as-claimed
        finds: The course was not delivered the way it is advertised.
        leaves-open: The evidence does not show whether the course was delivered the way it is advertised.
        about: What claims.csv says of the mode, as in a prospectus or on a certificate, is compared with
          how the course was delivered, by place.
        scope: course
        severity: medium
        force: interpretation
        when:
          - {measure: fact, what: claimed-mode, stated: yes}
        require:
          measure: class
          by: place
          one-of:
            - classes:
                in_person: [in_person]
                blended: [blended]
                live_online: [live_online]
                distance: [distance_only]
              by: claimed-mode
              source: not-distance
        action: Ask the centre to correct what it advertises, and to tell learners who relied on it.
        owner: the centre
        working-days: 20

      - id: live-not-as-claimed
        finds: The course is advertised as live, and the evidence shows no live tutor.
        leaves-open: The course is advertised as live, and the evidence does not show whether it was.
        about: A claim that teaching is live is borne out by live time with a tutor, in the room or on a
          link.
        scope: course
        severity: high
        force: interpretation
        when:
          - {measure: fact, what: claimed-live, stated: yes}
          - {measure: fact, what: claimed-live, one-of: [yes]}
        require:
          measure: class
          none-of:
            - classes: [distance_only, no_live_tutor]
              source: live-interaction
        action: Ask the centre to stop the claim, or to show the live sessions that are missing here.
        owner: the centre
        working-days: 10

      - id: ai-use-not-as-claimed
        finds: The course is advertised as taught without AI, and an AI tutor or tool is in use.
        leaves-open: It cannot be told whether AI is used as is claimed.
        about: The records show a person enrolled as ai, or an activity of the kind ai_tool, though
          claims.csv says that none is used.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: fact, what: claimed-ai-use, stated: yes}
          - {measure: fact, what: claimed-ai-use, one-of: [no]}
        require:
          measure: fact
          what: ai-use
          one-of:
            - words: [no]
              source: ai-charter
        action: Ask the centre to say in its course information where AI is used.
        owner: the centre
        working-days: 20

    examples:
      - name: A course of recordings and e-learning is distance only
        given: {class: distance_only, learners: 2}
        expect:
          distance-only-course: not_met
          no-live-tutor: not_met
          no-live-peer: not_met
          learners-without-live-contact: not_applicable
      - name: A course where learners met one another has no live tutor
        given: {class: no_live_tutor, learners: 2, publicly-funded: yes}
        expect:
          distance-only-course: met
          no-live-tutor: not_met
          no-live-peer: not_met
          publicly-funded-distance-only: met
      - name: A course of one-to-one lessons has no live peers
        given: {class: no_live_peer, place: in_person, learners: 2, publicly-funded: yes}
        expect:
          distance-only-course: met
          no-live-tutor: met
          no-live-peer: not_met
          publicly-funded-distance-only: met
      - name: A live class on links is live
        given: {class: live_online, learners: 2, publicly-funded: yes}
        expect:
          distance-only-course: met
          no-live-tutor: met
          no-live-peer: met
          publicly-funded-distance-only: met
      - name: A class in a room is live
        given: {class: in_person, learners: 2, publicly-funded: yes}
        expect:
          distance-only-course: met
          no-live-tutor: met
          no-live-peer: met
          publicly-funded-distance-only: met
      - name: A class in a room and on links is live
        given: {class: blended, learners: 2, publicly-funded: yes}
        expect:
          distance-only-course: met
          no-live-tutor: met
          no-live-peer: met
          publicly-funded-distance-only: met
      - name: Where the evidence is missing nothing is said of the class
        given: {class: evidence_missing, learners: 2, declared: live_online, publicly-funded: yes}
        expect:
          distance-only-course: cannot_tell
          no-live-tutor: cannot_tell
          no-live-peer: cannot_tell
          delivery-not-as-declared: cannot_tell
          publicly-funded-distance-only: cannot_tell
      - name: A course in progress that plans live sessions is not judged by what it has given so far
        given: {class: distance_only, learners: 2, ended: no, planned: 2h, publicly-funded: yes}
        expect:
          distance-only-course: cannot_tell
          no-live-tutor: cannot_tell
          no-live-peer: cannot_tell
          publicly-funded-distance-only: cannot_tell
      - name: A course in progress that has given no live contact and plans none is not excused
        given: {class: distance_only, learners: 2, ended: no, publicly-funded: yes}
        expect:
          distance-only-course: not_met
          no-live-tutor: not_met
          no-live-peer: not_met
          publicly-funded-distance-only: not_met
      - name: One learner alone has no peers to miss
        given: {class: distance_only, learners: 1}
        expect: {distance-only-course: not_met, no-live-peer: not_applicable}
      - name: A course without any learner yet leaves peers open
        given: {class: evidence_missing, learners: 0}
        expect: {no-live-peer: cannot_tell}

      - name: Public money for a distance-only course is shown
        given: {class: distance_only, publicly-funded: yes}
        expect: {publicly-funded-distance-only: not_met}
      - name: Without public money that question does not arise
        given: {class: distance_only, publicly-funded: no}
        expect: {publicly-funded-distance-only: not_applicable}
      - name: Where the field is blank nobody knows who pays
        given: {class: distance_only}
        expect: {publicly-funded-distance-only: cannot_tell}

      - name: One second of live contact is some
        given: {class: live_online, learners: {L-1: {live: 2h}, L-2: {live: 1s}}}
        expect: {learners-without-live-contact: met}
      - name: A learner without any is found
        given: {class: live_online, learners: {L-1: {live: 2h}, L-2: {live: 0s}}}
        expect: {learners-without-live-contact: not_met}
      - name: A learner whose contact is only possible leaves it open
        given: {class: live_online, learners: {L-1: {live: 2h}, L-2: {live: 0s to 1s}}}
        expect: {learners-without-live-contact: cannot_tell}
      - name: While possible time has no bound nobody is said to have had none
        given: {class: live_online, unbounded: yes, learners: {L-1: {live: 2h}, L-2: {live: 0s}}}
        expect: {learners-without-live-contact: cannot_tell}
      - name: Where a file could not be read nobody knows whether the course has any live contact
        given: {class: evidence_missing, unbounded: yes, learners: {L-1: {live: 0s}}}
        expect: {learners-without-live-contact: cannot_tell}
      - name: A learner who withdrew is left out
        given: {class: live_online, learners: {L-1: {live: 2h}, L-2: {live: 0s, withdrawn: yes}}}
        expect: {learners-without-live-contact: met}
      - name: A course in progress may still reach every learner
        given: {class: live_online, ended: no, learners: {L-1: {live: 2h}, L-2: {live: 0s}}}
        expect: {learners-without-live-contact: cannot_tell}
      - name: A second of possible contact in the whole course is enough to ask
        given: {class: evidence_missing, learners: {L-1: {live: 0s to 1s}, L-2: {live: 0s}}}
        expect: {learners-without-live-contact: not_met}

      - name: A blank declaration is compared with nothing
        given: {class: distance_only}
        expect: {delivery-not-as-declared: not_applicable}
      - {name: Declared in a room and found so, given: {class: in_person, declared: in_person},
         expect: {delivery-not-as-declared: met}}
      - {name: Declared in a room and found blended, given: {class: blended, declared: in_person},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared in a room and found on links, given: {class: live_online, declared: in_person},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared in a room and found without a tutor,
         given: {class: no_live_tutor, declared: in_person}, expect: {delivery-not-as-declared: not_met}}
      - {name: Declared in a room and found distance only,
         given: {class: distance_only, declared: in_person}, expect: {delivery-not-as-declared: not_met}}
      - {name: Declared blended and found so, given: {class: blended, declared: blended},
         expect: {delivery-not-as-declared: met}}
      - {name: Declared blended and found in a room, given: {class: in_person, declared: blended},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared blended and found on links, given: {class: live_online, declared: blended},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared blended and found without a tutor,
         given: {class: no_live_tutor, declared: blended}, expect: {delivery-not-as-declared: not_met}}
      - {name: Declared blended and found distance only,
         given: {class: distance_only, declared: blended}, expect: {delivery-not-as-declared: not_met}}
      - name: Declared blended and the other kind of place is only possible
        given: {class: in_person, declared: blended, other-kind-possible: yes}
        expect: {delivery-not-as-declared: cannot_tell}
      - name: What is only possible does not weaken a declaration that was met
        given: {class: in_person, declared: in_person, other-kind-possible: yes}
        expect: {delivery-not-as-declared: met}
      - {name: Declared on links and found so, given: {class: live_online, declared: live_online},
         expect: {delivery-not-as-declared: met}}
      - {name: Declared on links and found in a room, given: {class: in_person, declared: live_online},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared on links and found blended, given: {class: blended, declared: live_online},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared on links and found without a tutor,
         given: {class: no_live_tutor, declared: live_online},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared on links and found distance only,
         given: {class: distance_only, declared: live_online},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared distance and found so, given: {class: distance_only, declared: distance},
         expect: {delivery-not-as-declared: met}}
      - {name: Declared distance and found without a tutor,
         given: {class: no_live_tutor, declared: distance}, expect: {delivery-not-as-declared: not_met}}
      - {name: Declared distance and found on links, given: {class: live_online, declared: distance},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared distance and found in a room, given: {class: in_person, declared: distance},
         expect: {delivery-not-as-declared: not_met}}
      - {name: Declared distance and found blended, given: {class: blended, declared: distance},
         expect: {delivery-not-as-declared: not_met}}
      - name: Lessons one to one in a room are as declared though no peers met
        given: {class: no_live_peer, place: in_person, declared: in_person}
        expect: {delivery-not-as-declared: met}
      - name: A course in progress may still be delivered as declared
        given: {class: in_person, declared: blended, ended: no, planned: 2h}
        expect: {delivery-not-as-declared: cannot_tell}

      - name: An AI tutor that is disclosed
        given: {class: live_online, ai: enrolment, ai-disclosed: yes}
        expect: {ai-tools-not-disclosed: met}
      - name: An AI tutor that is not
        given: {class: live_online, ai: enrolment, ai-disclosed: no}
        expect: {ai-tools-not-disclosed: not_met}
      - name: An AI tool in a session that is not
        given: {class: live_online, ai: session, ai-disclosed: no}
        expect: {ai-tools-not-disclosed: not_met}
      - name: An AI tool in study, and nothing said
        given: {class: live_online, ai: study}
        expect: {ai-tools-not-disclosed: cannot_tell}
      - name: Without AI there is nothing to disclose
        given: {class: live_online, ai: none, ai-disclosed: no}
        expect: {ai-tools-not-disclosed: not_applicable}

      - name: Every guided hour claimed of the course was offered live
        given: {class: live_online, claimed: 100h, offered: 100h}
        expect: {asynchronous-hours-claimed: met}
      - name: More was offered than is claimed
        given: {class: live_online, claimed: 100h, offered: 110h}
        expect: {asynchronous-hours-claimed: met}
      - name: One second less than claimed was offered
        given: {class: live_online, claimed: 100h, offered: 99h59m59s}
        expect: {asynchronous-hours-claimed: not_met}
      - name: What is possible reaches the claim, what is evidenced does not
        given: {class: live_online, claimed: 100h, offered: 99h to 100h}
        expect: {asynchronous-hours-claimed: cannot_tell}
      - name: A course in progress may still give what it claims
        given: {class: live_online, claimed: 100h, offered: 50h, ended: no}
        expect: {asynchronous-hours-claimed: cannot_tell}
      - name: Where nothing was handed in at all a claim cannot be told
        given: {class: evidence_missing, claimed: 100h, offered: 0h}
        expect: {asynchronous-hours-claimed: cannot_tell}
      - name: Without a claim there is nothing to compare
        given: {class: live_online, offered: 50h, learners: 2}
        expect: {asynchronous-hours-claimed: not_applicable}
      - name: A learner is claimed to have had more than was received
        given:
          class: live_online
          claimed: 100h
          offered: 100h
          learners: {L-1: {claimed: 100h, tutor: 100h}, L-2: {claimed: 100h, tutor: 99h}}
        expect: {asynchronous-hours-claimed: not_met}
      - name: A learner received as much as is claimed
        given: {class: live_online, learners: {L-1: {claimed: 1h40m, tutor: 1h40m}}}
        expect: {asynchronous-hours-claimed: met}

      - name: Every hour claimed in person was offered in the room
        given: {sessions: [{taught: 30}], claims: [{kind: in_person_hours, time: 30}]}
        expect: {in-person-hours-below-claim: met}
      - name: More was offered in the room than is claimed
        given: {sessions: [{taught: 31}], claims: [{kind: in_person_hours, time: 30}]}
        expect: {in-person-hours-below-claim: met}
      - name: A second claimed in person was on a link
        given: {sessions: [{taught: 29h59m59s}, {taught: 10, mode: remote}], claims: [{kind: in_person_hours, time: 30}]}
        expect: {in-person-hours-below-claim: not_met}
      - name: Hours claimed in person that only the timetable has
        given: {sessions: [{taught: 20}, {taught: 10, record: plan}], claims: [{kind: in_person_hours, time: 30}]}
        expect: {in-person-hours-below-claim: cannot_tell}
      - name: A learner's hours in person
        given: {sessions: [{taught: 10, learners: 1}], claims: [{kind: in_person_hours, time: 10, learner: 1}, {kind: in_person_hours, time: 10, learner: 2}]}
        expect: {in-person-hours-below-claim: not_met}
      - name: A learner's hours in person, borne out
        given: {sessions: [{taught: 10, learners: 1}], claims: [{kind: in_person_hours, time: 10, learner: 1}]}
        expect: {in-person-hours-below-claim: met}
      - name: Placement as claimed of a learner
        given: {study: [{activity: placement, time: 100}], claims: [{kind: placement_hours, time: 100, learner: 1}]}
        expect: {placement-hours-below-claim: met}
      - name: More placement than claimed
        given: {study: [{activity: placement, time: 101}], claims: [{kind: placement_hours, time: 100, learner: 1}]}
        expect: {placement-hours-below-claim: met}
      - name: A second of placement too little
        given: {study: [{activity: placement, time: 99h59m59s}], claims: [{kind: placement_hours, time: 100, learner: 1}]}
        expect: {placement-hours-below-claim: not_met}
      - name: A claim of placement without any log
        given: {sessions: [{taught: 1}], claims: [{kind: placement_hours, time: 100, learner: 1}]}
        expect: {placement-hours-below-claim: cannot_tell}
      - name: A claim of placement about the course, too high
        given: {learners: 1, study: [{activity: placement, time: 90}], claims: [{kind: placement_hours, time: 100}]}
        expect: {placement-hours-below-claim: not_met}
      - name: Advertised as in a room and found in a room
        given: {sessions: [{taught: 10}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: met}
      - name: Advertised as in a room and found blended
        given: {sessions: [{taught: 10}, {taught: 10, mode: remote}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as in a room and found on links
        given: {sessions: [{taught: 10, mode: remote}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as in a room and found without a tutor
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as in a room and found distance only
        given: {records: none_kept, study: [{activity: recording, time: 10}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as blended and found in a room
        given: {sessions: [{taught: 10}], claims: [{kind: mode, value: blended}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as blended and found blended
        given: {sessions: [{taught: 10}, {taught: 10, mode: remote}], claims: [{kind: mode, value: blended}]}
        expect: {mode-not-as-claimed: met}
      - name: Advertised as blended and found on links
        given: {sessions: [{taught: 10, mode: remote}], claims: [{kind: mode, value: blended}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as blended and found without a tutor
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: mode, value: blended}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as blended and found distance only
        given: {records: none_kept, study: [{activity: recording, time: 10}], claims: [{kind: mode, value: blended}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as on links and found in a room
        given: {sessions: [{taught: 10}], claims: [{kind: mode, value: live_online}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as on links and found blended
        given: {sessions: [{taught: 10}, {taught: 10, mode: remote}], claims: [{kind: mode, value: live_online}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as on links and found on links
        given: {sessions: [{taught: 10, mode: remote}], claims: [{kind: mode, value: live_online}]}
        expect: {mode-not-as-claimed: met}
      - name: Advertised as on links and found without a tutor
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: mode, value: live_online}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as on links and found distance only
        given: {records: none_kept, study: [{activity: recording, time: 10}], claims: [{kind: mode, value: live_online}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as distance and found in a room
        given: {sessions: [{taught: 10}], claims: [{kind: mode, value: distance}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as distance and found blended
        given: {sessions: [{taught: 10}, {taught: 10, mode: remote}], claims: [{kind: mode, value: distance}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as distance and found on links
        given: {sessions: [{taught: 10, mode: remote}], claims: [{kind: mode, value: distance}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as distance and found without a tutor
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: mode, value: distance}]}
        expect: {mode-not-as-claimed: not_met}
      - name: Advertised as distance and found distance only
        given: {records: none_kept, study: [{activity: recording, time: 10}], claims: [{kind: mode, value: distance}]}
        expect: {mode-not-as-claimed: met}
      - name: Advertised as in a room, and nothing but the timetable was handed in
        given: {sessions: [{taught: 10, record: plan}], claims: [{kind: mode, value: in_person}]}
        expect: {mode-not-as-claimed: cannot_tell}
      - name: Nothing is advertised about the mode
        given: {sessions: [{taught: 10}]}
        expect: {mode-not-as-claimed: not_applicable, live-not-as-claimed: not_applicable, ai-use-not-as-claimed: not_applicable}
      - name: Advertised as live and found live
        given: {sessions: [{taught: 10, mode: remote}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: met}
      - name: Advertised as live and found without a tutor
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: not_met}
      - name: Advertised as live and found distance only
        given: {records: none_kept, study: [{activity: recording, time: 10}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: not_met}
      - name: Advertised as live and found in a room
        given: {sessions: [{taught: 10}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: met}
      - name: Advertised as live and found blended
        given: {sessions: [{taught: 10}, {taught: 10, mode: remote}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: met}
      - name: Advertised as live and found one to one
        given: {sessions: [{taught: 10, learners: 1}, {taught: 1, learners: 1}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: met}
      - name: Advertised as live, and nothing but the timetable was handed in
        given: {sessions: [{taught: 10, record: plan}], claims: [{kind: live, value: "yes"}]}
        expect: {live-not-as-claimed: cannot_tell}
      - name: Not advertised as live
        given: {sessions: [{taught: 10, tutor: no}], claims: [{kind: live, value: "no"}]}
        expect: {live-not-as-claimed: not_applicable}
      - name: Advertised as without AI, and so it is
        given: {sessions: [{taught: 10}], claims: [{kind: ai_use, value: "no"}]}
        expect: {ai-use-not-as-claimed: met}
      - name: Advertised as without AI, and a tool is used
        given: {sessions: [{taught: 10}], study: [{activity: ai_tool, time: 1s}], claims: [{kind: ai_use, value: "no"}]}
        expect: {ai-use-not-as-claimed: not_met}
      - name: Advertised as with AI
        given: {sessions: [{taught: 10}], study: [{activity: ai_tool, time: 1}], claims: [{kind: ai_use, value: "yes"}]}
        expect: {ai-use-not-as-claimed: not_applicable}

    """#
  static let ofqualTqt = #"""
    pack: ofqual-tqt
    title: Ofqual, Total Qualification Time and Guided Learning
    about: >
      What Ofqual's Conditions and TQT Criteria mean by Guided Learning, asked of a course that leads to
      a regulated qualification. The Conditions bind awarding organisations, and centres only through
      them; Ofqual sets no least number of hours that a course must give, and calls the hours assigned
      to a qualification estimates. So a course that gives fewer is a question under this pack, and may
      be more than that under its awarding organisation's own rules. Live time on a link counts.
    kind: obligation
    checked: 2026-11-25

    sources:
      guided-learning:
        title: Ofqual Handbook, Section J
        clause: Guided Learning
        url: https://www.gov.uk/guidance/ofqual-handbook/section-j-interpretation-and-definitions
        quote: The activity of a Learner in being taught or instructed by - or otherwise participating in
          education or training under the Immediate Guidance or Supervision of - a lecturer, supervisor,
          tutor or other appropriate provider of education or training.
        seen: 2024-04-10
        status: mirror
      immediate-guidance:
        title: Ofqual Handbook, Section J
        clause: Immediate Guidance or Supervision
        url: https://www.gov.uk/guidance/ofqual-handbook/section-j-interpretation-and-definitions
        quote: (a) with the simultaneous physical presence of the Learner and that person, or (b)
          remotely by means of simultaneous electronic communication. For these purposes, the activity
          of Invigilation is to be regarded as a form of guidance or supervision.
        seen: 2024-04-10
        status: mirror
      total-time:
        title: Ofqual Handbook, Section J
        clause: Total Qualification Time
        url: https://www.gov.uk/guidance/ofqual-handbook/section-j-interpretation-and-definitions
        quote: an estimate of hours in preparation, study or any other form of participation in
          education or training, including assessment, which takes place as directed by - but not under
          the Immediate Guidance or Supervision of - a tutor
        seen: 2024-04-10
        status: mirror
      credit:
        title: Ofqual Handbook, Section E
        clause: Condition E8.2
        url: https://www.gov.uk/guidance/ofqual-handbook/section-e-design-and-development-of-qualifications
        quote: rounded to the nearest whole number
        seen: 2024-04-10
        status: mirror
      estimates:
        title: Ofqual Handbook, Section E
        clause: guidance on Condition E7
        url: https://www.gov.uk/guidance/ofqual-handbook/section-e-design-and-development-of-qualifications
        quote: Values for Total Qualification Time, including Guided Learning, are estimates.
        seen: 2024-04-10
        status: mirror
      title-size:
        title: SFJ Awards, What's in a Qualification Title?
        url: http://sfjawards.com/2018/06/whats-in-a-qualification-title/
        quote: "'Award' to indicate a small qualification that has a Total Qualification Time (TQT)
          value of 120 hours or less; 'Certificate' to indicate a medium qualification that has a TQT of
          121-369 hours; 'Diploma' to indicate a large qualification that has a TQT of 370 hours or
          more"
        seen: 2026-11-25
        status: secondary

    applies:
      - {measure: fact, what: qualification-number, stated: yes}

    rules:
      - id: tqt-below-glh
        finds: The qualification's total time on record is less than its guided learning hours.
        leaves-open: The record of the qualification at hand does not give both its total time and its
          guided learning hours.
        about: Total Qualification Time is the guided learning hours and the other directed study
          together, so it cannot be the smaller of the two. The rule binds the awarding organisation.
        scope: course
        severity: low
        force: requirement
        require:
          measure: qualification
          what: tqt
          at-least:
            - qualification: glh
              source: total-time
        action: Ask the awarding organisation which figure of its record is right.
        owner: the awarding organisation
        working-days: 20

      - id: credit-not-tenth-of-tqt
        finds: The qualification's credit on record is not a tenth of its total time.
        leaves-open: The record of the qualification at hand gives its credit but not its total time.
        about: Where an awarding organisation gives credit, it is a tenth of the Total Qualification
          Time, to the nearest whole number; a half goes up. The rule binds the awarding organisation.
        scope: course
        severity: low
        force: requirement
        when:
          - {measure: qualification, what: credit, stated: yes}
        require:
          measure: qualification
          what: credit
          equals:
            - count: {qualification: tqt, divided-by: 10}
              source: credit
        action: Ask the awarding organisation which figure of its record is right.
        owner: the awarding organisation
        working-days: 20

      - id: award-above-its-size
        finds: The qualification is called an award, and its total time is more than an award's.
        leaves-open: The qualification is called an award, and its total time is not on the record at hand.
        about: Guidance on titles keeps the word award for a qualification of 120 hours or less.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: qualification, what: title-word, one-of: [award]}
        require:
          measure: qualification
          what: tqt
          at-most:
            - hours: 120
              source: title-size
        action: Ask the awarding organisation how it chose the title.
        owner: the awarding organisation
        working-days: 20

      - id: certificate-not-its-size
        finds: The qualification is called a certificate, and its total time is not a certificate's.
        leaves-open: The qualification is called a certificate, and its total time is not on the record at
          hand.
        about: Guidance on titles keeps the word certificate for a qualification of 121 to 369 hours.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: qualification, what: title-word, one-of: [certificate]}
        require:
          measure: qualification
          what: tqt
          at-least:
            - hours: 121
              source: title-size
          at-most:
            - hours: 369
              source: title-size
        action: Ask the awarding organisation how it chose the title.
        owner: the awarding organisation
        working-days: 20

      - id: diploma-below-its-size
        finds: The qualification is called a diploma, and its total time is less than a diploma's.
        leaves-open: The qualification is called a diploma, and its total time is not on the record at hand.
        about: Guidance on titles keeps the word diploma for a qualification of 370 hours or more.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: qualification, what: title-word, one-of: [diploma]}
        require:
          measure: qualification
          what: tqt
          at-least:
            - hours: 370
              source: title-size
        action: Ask the awarding organisation how it chose the title.
        owner: the awarding organisation
        working-days: 20

      - id: guided-hours-below-assigned
        finds: The course offers fewer hours with a live tutor than its qualification is assigned.
        leaves-open: The evidence does not show whether the course offers the hours assigned to its
          qualification.
        about: >
          Hours assigned to a qualification are an estimate of what its learners usually need, and bind
          the awarding organisation. A course that offers fewer is a reason to ask, not a rule that is
          not met. What was offered to a learner enrolled throughout is compared, whether or not the
          learner came.
        scope: course
        severity: low
        force: indicator
        require:
          measure: hours
          what: offered
          at-least:
            - qualification: glh
              source: estimates
        action: Ask the centre for its scheme of work and why the hours differ, or for the records of
          the live sessions that are missing here.
        owner: the centre
        working-days: 10

      - id: claimed-hours-without-guidance
        finds: More guided hours are claimed than hours with a tutor present at the same time.
        leaves-open: The evidence does not show a tutor at the same time for all guided hours claimed.
        about: >
          Guided learning needs a tutor there at the same time, in the room or on a link. Guided hours
          in claims.csv are compared with such time: for the course with what was offered, for a learner
          with what that learner received. Recordings, unsupervised e-learning, portfolios and client
          work without the tutor are part of the total time, not of guided learning.
        scope: course and every learner
        severity: high
        force: interpretation
        require:
          measure: claim
          what: guided_hours
          at-least:
            - percent: 100
              source: immediate-guidance
        action: Ask the centre to correct the claim, or to show the live sessions that are missing here.
        owner: the centre
        working-days: 10

    examples:
      - name: A total that equals the guided hours is enough
        given: {record: {glh: 90, tqt: 90}}
        expect: {tqt-below-glh: met}
      - name: A total a second short of the guided hours is not
        given: {record: {glh: 90, tqt: 89h59m59s}}
        expect: {tqt-below-glh: not_met}
      - name: A total well above the guided hours is enough
        given: {record: {glh: 420, tqt: 1204}}
        expect: {tqt-below-glh: met}
      - name: Without a total nothing is compared
        given: {qualification: 500/7938/4}
        expect: {tqt-below-glh: cannot_tell}
      - name: The therapeutic counselling diploma's own record
        given: {qualification: 500/8088/X}
        expect: {tqt-below-glh: met, credit-not-tenth-of-tqt: met, diploma-below-its-size: met}

      - name: 1204 hours are 120 credits
        given: {record: {tqt: 1204, credit: 120}}
        expect: {credit-not-tenth-of-tqt: met}
      - name: 435 hours are 44 credits, the half going up
        given: {qualification: 603/7503/6}
        expect: {credit-not-tenth-of-tqt: met}
      - name: 435 hours are not 43 credits
        given: {record: {tqt: 435, credit: 43}}
        expect: {credit-not-tenth-of-tqt: not_met}
      - name: 458 hours are 46 credits
        given: {qualification: 500/8386/7}
        expect: {credit-not-tenth-of-tqt: met}
      - name: 328 hours are 33 credits
        given: {qualification: 500/8222/X}
        expect: {credit-not-tenth-of-tqt: met, certificate-not-its-size: met}
      - name: 58 hours are 6 credits, and an award's size
        given: {qualification: 500/4684/6}
        expect: {credit-not-tenth-of-tqt: met, award-above-its-size: met}
      - name: 58 hours are not 7 credits
        given: {record: {tqt: 58, credit: 7}}
        expect: {credit-not-tenth-of-tqt: not_met}
      - name: Credit without a total is compared with nothing
        given: {qualification: 500/7938/4}
        expect: {credit-not-tenth-of-tqt: cannot_tell, certificate-not-its-size: cannot_tell}
      - name: Without credit the rule does not arise
        given: {record: {tqt: 58}}
        expect: {credit-not-tenth-of-tqt: not_applicable}

      - name: An award of 120 hours
        given: {record: {title: Level 2 Award in Listening, tqt: 120}}
        expect:
          award-above-its-size: met
          certificate-not-its-size: not_applicable
          diploma-below-its-size: not_applicable
      - name: An award of a second more than 120 hours
        given: {record: {title: Level 2 Award in Listening, tqt: 120h0m1s}}
        expect: {award-above-its-size: not_met}
      - name: An award without a total
        given: {record: {title: Level 2 Award in Listening}}
        expect: {award-above-its-size: cannot_tell}
      - name: A certificate of 121 hours
        given: {record: {title: Level 3 Certificate in Listening, tqt: 121}}
        expect: {award-above-its-size: not_applicable, certificate-not-its-size: met}
      - name: A certificate of a second less than 121 hours
        given: {record: {title: Level 3 Certificate in Listening, tqt: 120h59m59s}}
        expect: {certificate-not-its-size: not_met}
      - name: A certificate of 369 hours
        given: {record: {title: Level 3 Certificate in Listening, tqt: 369}}
        expect: {certificate-not-its-size: met}
      - name: A certificate of a second more than 369 hours
        given: {record: {title: Level 3 Certificate in Listening, tqt: 369h0m1s}}
        expect: {certificate-not-its-size: not_met, diploma-below-its-size: not_applicable}
      - name: A diploma of 370 hours
        given: {record: {title: Level 4 Diploma in Listening, tqt: 370}}
        expect:
          award-above-its-size: not_applicable
          certificate-not-its-size: not_applicable
          diploma-below-its-size: met
      - name: A diploma of a second less than 370 hours
        given: {record: {title: Level 4 Diploma in Listening, tqt: 369h59m59s}}
        expect: {diploma-below-its-size: not_met}
      - name: A diploma without a total
        given: {record: {title: Level 4 Diploma in Listening}}
        expect: {diploma-below-its-size: cannot_tell}
      - name: A title that tells no size
        given: {record: {title: Listening at Level 4, tqt: 10}}
        expect:
          award-above-its-size: not_applicable
          certificate-not-its-size: not_applicable
          diploma-below-its-size: not_applicable
      - name: A qualification that is not in the table has no title on record
        given: {qualification: 000/0000/0}
        expect:
          award-above-its-size: cannot_tell
          certificate-not-its-size: cannot_tell
          diploma-below-its-size: cannot_tell

      - name: The assigned hours exactly
        given: {qualification: 500/8088/X, sessions: [{taught: 315}, {taught: 105, mode: remote}]}
        expect: {guided-hours-below-assigned: met}
      - name: One second less than assigned is a question
        given: {qualification: 500/8088/X, sessions: [{taught: 419h59m59s}]}
        expect: {guided-hours-below-assigned: not_met}
      - name: More than assigned
        given: {qualification: 500/8088/X, sessions: [{taught: 421}]}
        expect: {guided-hours-below-assigned: met}
      - name: The plan reaches the hours, the evidence does not
        given: {qualification: 500/8088/X, sessions: [{taught: 400}, {taught: 20, record: plan}]}
        expect: {guided-hours-below-assigned: cannot_tell}
      - name: Hours of a qualification that is not in the table
        given: {qualification: 000/0000/0, sessions: [{taught: 400}]}
        expect: {guided-hours-below-assigned: cannot_tell}

      - name: Ofqual's example 1, GCSE Mathematics, classroom teaching and an invigilated examination
        given:
          sessions: [{taught: 120}, {taught: 4, activity: assessment}]
          claims: [{kind: guided_hours, time: 124}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 2, A level History, the independent research project is not guided
        given:
          sessions: [{taught: 300}, {taught: 6, activity: assessment}]
          study: [{activity: self_study, time: 40}]
          claims: [{kind: guided_hours, time: 346}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 2, A level History, teaching and examinations are
        given:
          sessions: [{taught: 300}, {taught: 6, activity: assessment}]
          study: [{activity: self_study, time: 40}]
          claims: [{kind: guided_hours, time: 306}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 3, tennis coaching, supervised sessions and the observed final session
        given:
          sessions: [{taught: 30, activity: skills_practice}, {taught: 1, activity: assessment}]
          study: [{activity: self_study, time: 20}]
          claims: [{kind: guided_hours, time: 31}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 3, tennis coaching, practice at the club before a witness is not guided
        given:
          sessions:
            - {taught: 30, activity: skills_practice}
            - {taught: 20, activity: skills_practice, tutor: no}
          claims: [{kind: guided_hours, time: 50}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 4, fitness, one-to-one contact by telephone, webcam or live messages
        given:
          learners: 1
          sessions:
            - {taught: 4, activity: tutorial}
            - {taught: 3, activity: tutorial, mode: remote}
            - {taught: 10, activity: skills_practice}
          study: [{activity: self_study, time: 12}, {activity: unsupervised_assessment, time: 2}]
          claims: [{kind: guided_hours, time: 17}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 4, fitness, portfolio and unsupervised e-assessment are not guided
        given:
          learners: 1
          sessions: [{taught: 17, activity: tutorial}]
          study: [{activity: self_study, time: 12}, {activity: unsupervised_assessment, time: 2}]
          claims: [{kind: guided_hours, time: 31}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 5, Level 4 counselling, the tutor observes and discusses the session
        given:
          sessions: [{taught: 20, activity: skills_practice}]
          study: [{activity: placement, time: 100}, {activity: self_study, time: 30}]
          claims: [{kind: guided_hours, time: 20}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 5, Level 4 counselling, unsupervised sessions with clients are not guided
        given:
          sessions: [{taught: 20, activity: skills_practice}]
          study: [{activity: placement, time: 100}]
          claims: [{kind: guided_hours, time: 120}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 5, Level 4 counselling, finding a placement and keeping a log are not guided
        given:
          sessions: [{taught: 20, activity: skills_practice}]
          study: [{activity: self_study, time: 30}]
          claims: [{kind: guided_hours, time: 50}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 6, multimaintenance, supervised work and the supervised final test
        given:
          sessions:
            - {taught: 2, activity: induction}
            - {taught: 30, activity: skills_practice}
            - {taught: 1, activity: assessment}
          claims: [{kind: guided_hours, time: 33}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 6, multimaintenance, unsupervised work with a diary is not guided
        given:
          sessions: [{taught: 30, activity: skills_practice}]
          study: [{activity: self_study, time: 40}]
          claims: [{kind: guided_hours, time: 70}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 7, Level 6 finance, an independent plan without tuition is not guided
        given:
          sessions: [{taught: 1}]
          study: [{activity: self_study, time: 60}]
          claims: [{kind: guided_hours, time: 61}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: Ofqual's example 8, Grade 4 music, tuition and the practical examination
        given:
          learners: 1
          sessions: [{taught: 12, activity: tutorial}, {taught: 1, activity: assessment}]
          study: [{activity: self_study, time: 48}]
          claims: [{kind: guided_hours, time: 13}]
        expect: {claimed-hours-without-guidance: met}
      - name: Ofqual's example 8, Grade 4 music, unsupervised practice is not guided
        given:
          learners: 1
          sessions: [{taught: 13, activity: tutorial}]
          study: [{activity: self_study, time: 48}]
          claims: [{kind: guided_hours, time: 61}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: A pre-recorded webinar watched alone is not guided
        given:
          sessions: [{taught: 10}]
          study: [{activity: recording, time: 1s}]
          claims: [{kind: guided_hours, time: 10h0m1s}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: More was taught than is claimed
        given:
          sessions: [{taught: 11}]
          claims: [{kind: guided_hours, time: 10}]
        expect: {claimed-hours-without-guidance: met}
      - name: A timetable without a register leaves a claim open
        given:
          sessions: [{taught: 10, record: plan}]
          claims: [{kind: guided_hours, time: 10}]
        expect: {claimed-hours-without-guidance: cannot_tell}
      - name: A learner's own claim is compared with what that learner received
        given:
          sessions: [{taught: 10}, {taught: 5, learners: 1}]
          claims: [{kind: guided_hours, time: 15, learner: 1}, {kind: guided_hours, time: 15, learner: 2}]
        expect: {claimed-hours-without-guidance: not_met}
      - name: A learner received what is claimed
        given:
          sessions: [{taught: 10}, {taught: 5, learners: 1}]
          claims: [{kind: guided_hours, time: 15, learner: 1}]
        expect: {claimed-hours-without-guidance: met}
      - name: Without a claim there is nothing to compare
        given: {sessions: [{taught: 10}]}
        expect: {claimed-hours-without-guidance: not_applicable}

    """#
  static let cpcab = #"""
    pack: cpcab
    title: CPCAB, delivery of its qualifications
    about: >
      What CPCAB asks of the centres that deliver its qualifications: the guided learning hours, how
      many of them may be live online, and with whose approval. CPCAB calls live online teaching neither
      distance learning nor asynchronous; only what has no live tutor is. Hours are those offered to a
      learner enrolled throughout, so that a learner's own absence is not the centre's.
    kind: obligation
    checked: 2026-11-25

    sources:
      tutors:
        title: CPCAB Update No. 64, October 2018
        url: https://www.cpcab.co.uk/update/october18/
        quote: maximum of 18 learners with one tutor
        seen: 2026-11
        status: verified
      minimum:
        title: CPCAB, frequently asked questions
        clause: FAQ 59
        url: https://cpcab.co.uk/faq/detail/59
        quote: This is the minimum number of hours of direct tutor guidance and supervision ...
        seen: 2026-11
        status: verified
      cap:
        title: CPCAB, Running qualifications online
        clause: online delivery permissions summary
        url: https://www.cpcab.co.uk/qualifications/running-qualifications-online
        quote: From 1st September 2022 the following permissions will be applicable to all our
          qualifications. This replaces the previous flexible pandemic arrangements.
        seen: 2026-11-25
        status: verified
      not-suitable:
        title: CPCAB, Running qualifications online
        clause: 100% online delivery
        url: https://www.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Not suitable for fully online delivery
        seen: 2026-11-25
        status: verified
      approval:
        title: CPCAB, Running qualifications online
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Apply for online delivery approval from us. The application asks for your centre's
          intention and ability to deliver high-quality online or blended training.
        seen: 2026-11-25
        status: verified
      synchronous:
        title: CPCAB, Running qualifications online
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: All online delivery GLH for regulated qualifications must be fully synchronous. We
          acknowledge the benefits of asynchronous delivery, but this must be counted as TQT
          (self-study) and not GLH (guided learning hours).
        seen: 2026-11-25
        status: verified
      apq:
        title: CPCAB, BACP approved TC-L4
        url: https://dev.cpcab.co.uk/qualifications/bacp-approved-tc-l4
        quote: Offer a blended course delivery ... includes an aspect of online delivery in the course
          programme (up to 25% of the GLH)
        seen: 2026-11
        status: verified
      apq-placement:
        title: CPCAB, BACP approved TC-L4
        url: https://dev.cpcab.co.uk/qualifications/bacp-approved-tc-l4
        quote: in-person and online/telephone work during their 100 placement hours (up to a maximum of
          49% online/telephone work is permitted)
        seen: 2026-11
        status: verified
      peers:
        title: CPCAB, frequently asked questions
        clause: FAQ 3
        url: https://dev.cpcab.co.uk/faq/detail/3
        quote: live online synchronous delivery where you will have real time tutor and peer contact
          throughout your learning hours. This is not considered distance learning.
        seen: 2026-11
        status: verified
      group:
        title: CPCAB, Update 64
        url: https://www.cpcab.co.uk/update/october18/
        quote: There is a minimum number of 6 candidates that need to be registered per group. Please
          note that CPCAB reserves the right to refuse to register groups of fewer than 6 learners.
        seen: 2026-11
        status: verified
      attendance:
        title: The Tara Centre, Level 4 Diploma in Therapeutic Counselling
        url: http://thetaracentre.co.uk/level-4-diploma-in-therapeutic-counselling/
        quote: A minimum of 80% attendance is required.
        seen: 2026-11-25
        status: secondary

    applies:
      - measure: fact
        what: awarding-organisation
        one-of: [CPCAB, Counselling and Psychotherapy Central Awarding Body]

    rules:
      - id: guided-hours-below-minimum
        finds: The course offers fewer guided learning hours than its qualification requires.
        leaves-open: The evidence does not show whether the course offers the guided learning hours its
          qualification requires.
        about: >
          Guided learning hours are hours with a live tutor, in the room or on a link. CPCAB calls those
          of a qualification a minimum. What was offered to a learner enrolled throughout is compared,
          whether or not the learner came.
        scope: course
        clock: course_start
        severity: high
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - qualification: glh
              source: minimum
        action: Ask the centre for the records of the live sessions that are missing here, or for its
          plan to give the hours that are missing.
        owner: the centre
        working-days: 10

      - id: online-share-above-cap
        finds: More of the guided learning hours are live online than the qualification allows.
        leaves-open: The evidence does not show whether the hours live online stay within what the
          qualification allows.
        about: >
          The share is taken twice: of the hours assigned to the qualification, and of all hours with a
          tutor that were offered. CPCAB's words do not say which is meant, so the kinder one decides.
          Sessions from 1 September 2022 on are counted; earlier ones fell under other arrangements.
        scope: course
        clock: session_date
        severity: high
        force: requirement
        require:
          any:
            - measure: share
              what: remote
              of: assigned
              at-most:
                - {qualification: online-share, source: cap}
            - measure: share
              what: remote
              of: offered
              at-most:
                - {qualification: online-share, source: cap}
        action: Ask the centre how it will teach the hours above the cap in person, and tell learners
          what it means for their certificate.
        owner: the centre
        working-days: 10

      - id: online-share-above-cap-by-either
        finds: By one of two readings, more of the guided learning hours are live online than allowed.
        leaves-open: The evidence does not show whether the hours live online stay within the cap by both
          readings.
        about: >
          The cap is a share of GLH, and the words do not say whether of the hours assigned or of those
          offered. Where one reading is met and the other not, it is worth a word with the centre.
        not-beside: online-share-above-cap
        scope: course
        clock: session_date
        severity: note
        force: interpretation
        require:
          all:
            - measure: share
              what: remote
              of: assigned
              at-most:
                - {qualification: online-share, source: cap}
            - measure: share
              what: remote
              of: offered
              at-most:
                - {qualification: online-share, source: cap}
        action: Ask CPCAB which hours the share is of, if anything turns on it.
        owner: the awarding body
        working-days: 20

      - id: fully-online-not-allowed
        finds: The course is taught live online only, which its qualification does not allow.
        leaves-open: The evidence does not show whether the course is taught live online only, or whether
          its qualification allows it.
        about: CPCAB says of each qualification whether all of it may be taught live online. A course is
          taught so where no tutor can have been in the room with a learner.
        scope: course
        clock: course_start
        severity: high
        force: requirement
        when:
          - {measure: qualification, what: fully-online, one-of: [not_allowed]}
        require:
          measure: class
          by: place
          none-of:
            - classes: [live_online]
              source: not-suitable
        action: Ask the centre for its plan of teaching in person, or for the registers that are missing
          here.
        owner: the centre
        working-days: 10

      - id: online-without-approval
        finds: Hours were taught live online on days without online delivery approval.
        leaves-open: Hours were taught live online, and nothing says since when the centre is approved
          for it.
        about: A centre that teaches live online applies to CPCAB for approval first. The days of
          approval are those of courses.csv; sessions outside them are counted.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered-remote-unapproved
          at-most:
            - {hours: 0, source: approval}
        action: Ask the centre for its letter of approval, and enter its dates in courses.csv.
        owner: the centre
        working-days: 10

      - id: asynchronous-hours-claimed
        finds: Hours without a live tutor are claimed as guided learning hours.
        leaves-open: The evidence does not show whether all guided hours claimed were live with a tutor.
        about: >
          Guided hours in claims.csv are compared with live tutor time: for the course with what was
          offered, for a learner with what that learner received. Study without a live tutor counts
          towards the total time only.
        scope: course and every learner
        severity: high
        force: requirement
        require:
          measure: claim
          what: guided_hours
          at-least:
            - percent: 100
              source: synchronous
        action: Ask the centre to correct the claim, or to show the live sessions that are missing here.
        owner: the centre
        working-days: 10

      - id: placement-remote-share-above-cap
        finds: More of a learner's placement hours are online or by telephone than the qualification
          allows.
        leaves-open: The evidence does not show how many placement hours were online or by telephone.
        about: >
          Placement hours are client work that the learner logs, each entry with its mode. Telephone
          counts with online. Qualifications below level 4 have no placement, and learners who withdrew
          are left out.
        scope: every learner not withdrawn
        clock: course_start
        severity: medium
        force: requirement
        when:
          - {measure: qualification, what: level, at-least: {count: 4}}
        require:
          measure: share
          what: remote
          of: placement
          at-most:
            - {qualification: placement-remote-share, source: cap}
        action: Ask the learner's placement for its log, and plan further client work in person.
        owner: the centre
        working-days: 20

      - id: apq-without-online
        finds: A course for the BACP approved qualification teaches nothing live online.
        leaves-open: The evidence does not show whether the course teaches anything live online.
        about: The BACP approved form of the Level 4 diploma asks for blended delivery, so a course that
          is all in person is not allowed. How much may be online is a rule of its own.
        scope: course
        severity: medium
        force: requirement
        when:
          - {measure: fact, what: bacp-apq, one-of: [yes]}
        require:
          measure: hours
          what: offered-remote
          more-than:
            - {hours: 0, source: apq}
        action: Ask the centre which sessions of its programme are live online, and for their records.
        owner: the centre
        working-days: 10

      - id: apq-placement-too-short
        finds: A learner of the BACP approved qualification has fewer than 100 placement hours.
        leaves-open: The evidence does not show whether every learner has 100 placement hours.
        about: The page of the BACP approved form of the Level 4 diploma speaks of 100 placement hours.
          Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: medium
        force: requirement
        when:
          - {measure: fact, what: bacp-apq, one-of: [yes]}
        require:
          measure: hours
          what: placement
          at-least:
            - {hours: 100, source: apq-placement}
        action: Ask for the learner's placement log, and agree when the missing hours will be done.
        owner: the centre
        working-days: 20

      - id: apq-placement-without-online
        finds: A learner of the BACP approved qualification has no placement hours online or by telephone.
        leaves-open: The evidence does not show whether any placement hours were online or by telephone.
        about: The BACP approved form asks for client work in person and online or by telephone, both.
          Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: medium
        force: requirement
        when:
          - {measure: fact, what: bacp-apq, one-of: [yes]}
        require:
          measure: hours
          what: placement-remote
          more-than:
            - {hours: 0, source: apq-placement}
        action: Ask the learner's placement which hours were online or by telephone.
        owner: the centre
        working-days: 20

      - id: no-peer-in-live-session
        finds: In group sessions, learners were live with a tutor and without any other learner.
        leaves-open: The evidence does not show whether learners in group sessions had other learners
          with them.
        about: >
          CPCAB speaks of contact with tutor and peers throughout. Teaching, skills practice, personal
          development and group supervision are meant for a group; tutorials and assessments may be one
          to one and are left out, and so is a course of one learner. A session counts where a learner
          had no other learner there at any time: whoever comes first is not alone by that.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: count, what: learners, more-than: {count: 1}}
        require:
          measure: hours
          what: tutor-without-peers
          activity: [teaching, skills_practice, personal_development, group_supervision]
          at-most:
            - {hours: 0, source: peers}
        action: Ask the centre why a learner was alone with the tutor in these sessions.
        owner: the centre
        working-days: 20

      - id: group-too-small
        finds: The group has fewer than 6 learners.
        leaves-open: The evidence does not show how many learners the group has.
        about: CPCAB asks for at least 6 learners a group and reserves the right to refuse smaller ones,
          so a small group may have been agreed.
        scope: course
        severity: low
        force: indicator
        require:
          measure: count
          what: learners
          at-least:
            - {count: 6, source: group}
        action: Ask the centre whether CPCAB agreed to a smaller group.
        owner: the centre
        working-days: 20

      - id: too-many-learners-for-one-tutor
        finds: At some moment a tutor has more than 18 learners.
        leaves-open: The evidence does not show how many learners a tutor has, or the level of the
          qualification is not known.
        about: >
          For levels 2 and 3 CPCAB recommends at most 18 learners with one tutor. A larger group with a
          second tutor has fewer to each. The limit of a larger group, and of levels 4 to 6, was not seen.
        scope: course
        severity: low
        force: indicator
        when:
          - {measure: level, at-most: {count: 3}}
        require:
          measure: ratio
          take: largest
          at-most:
            - {to-one: 18, source: tutors}
        action: Ask the centre how many tutors such a group has.
        owner: the centre
        working-days: 20

      - id: attendance-below-minimum
        finds: A learner received less than 80 % of the tutor time that was offered.
        leaves-open: The evidence does not show whether every learner received 80 % of what was offered.
        about: >
          Several centres say that 80 % is required, one says 85 %; CPCAB's own words have not been
          read. It is about learners, who may have good reasons, and says nothing against a centre.
        scope: every learner not withdrawn
        severity: note
        force: indicator
        require:
          measure: share
          what: attended
          of: offered
          at-least:
            - {percent: 80, source: attendance}
        action: Ask the centre how the learner will make up what was missed.
        owner: the centre
        working-days: 20

    examples:
      - name: The minimum of the therapeutic counselling diploma, exactly
        given: {qualification: 500/8088/X, sessions: [{taught: 420}]}
        expect: {guided-hours-below-minimum: met}
      - name: 419 hours are too few
        given: {qualification: 500/8088/X, sessions: [{taught: 419}]}
        expect: {guided-hours-below-minimum: not_met}
      - name: A second too few
        given: {qualification: 500/8088/X, sessions: [{taught: 419h59m59s}]}
        expect: {guided-hours-below-minimum: not_met}
      - name: More than the minimum
        given: {qualification: 500/8088/X, sessions: [{taught: 450}]}
        expect: {guided-hours-below-minimum: met}
      - name: Planned sessions without a record leave it open
        given: {qualification: 500/8088/X, sessions: [{taught: 419}, {taught: 1, record: plan}]}
        expect: {guided-hours-below-minimum: cannot_tell}
      - name: A qualification whose hours are not on record
        given: {qualification: 601/2608/5, sessions: [{taught: 420}]}
        expect: {guided-hours-below-minimum: cannot_tell}

      - name: 25 % live online, exactly
        given: {qualification: 500/8088/X, sessions: [{taught: 315}, {taught: 105, mode: remote}]}
        expect: {online-share-above-cap: met, online-share-above-cap-by-either: met}
      - name: A second under 25 %
        given:
          qualification: 500/8088/X
          sessions: [{taught: 315h0m1s}, {taught: 104h59m59s, mode: remote}]
        expect: {online-share-above-cap: met, online-share-above-cap-by-either: met}
      - name: A second over 25 %
        given:
          qualification: 500/8088/X
          sessions: [{taught: 314h59m59s}, {taught: 105h0m1s, mode: remote}]
        expect: {online-share-above-cap: not_met, online-share-above-cap-by-either: not_applicable}
      - name: More than the assigned hours are offered, and more than 25 % of the assigned are online
        given: {qualification: 500/8088/X, sessions: [{taught: 400}, {taught: 106, mode: remote}]}
        expect: {online-share-above-cap: met, online-share-above-cap-by-either: not_met}
      - name: Fewer than the assigned hours are offered, and more than 25 % of the offered are online
        given: {qualification: 500/8088/X, sessions: [{taught: 300}, {taught: 104, mode: remote}]}
        expect: {online-share-above-cap: met, online-share-above-cap-by-either: not_met}
      - name: 25 % of the assigned hours exactly, and more than that of the offered
        given: {qualification: 500/8088/X, sessions: [{taught: 300}, {taught: 105, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: 25 % of the offered hours exactly, and more than that of the assigned
        given: {qualification: 500/8088/X, sessions: [{taught: 330}, {taught: 110, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: 60 of 120 hours are the half that children's counselling allows
        given: {qualification: 603/7503/6, sessions: [{taught: 60}, {taught: 60, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: A second more than that half
        given: {qualification: 603/7503/6, sessions: [{taught: 60}, {taught: 60h0m1s, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: Counselling skills at level 2 may be wholly online
        given: {qualification: 500/7938/4, sessions: [{taught: 90, mode: remote}]}
        expect: {online-share-above-cap: met, fully-online-not-allowed: not_applicable}
      - name: Online sessions without a record leave the share open
        given:
          qualification: 500/8088/X
          sessions: [{taught: 315}, {taught: 105, mode: remote}, {taught: 100, mode: remote, record: plan}]
        expect: {online-share-above-cap: cannot_tell, online-share-above-cap-by-either: cannot_tell}
      - name: Online sessions of the summer of 2022 fell under other arrangements
        given:
          qualification: 500/8088/X
          starts-on: 2021-09-06
          sessions: [{taught: 315}, {taught: 200, mode: remote, from: 2022-06-01}]
        expect: {online-share-above-cap: cannot_tell}
      - name: On the last day of August 2022 the cap did not hold yet
        given:
          qualification: 500/8088/X
          starts-on: 2021-09-06
          sessions: [{taught: 315}, {taught: 200, mode: remote, from: 2022-08-31}]
        expect: {online-share-above-cap: cannot_tell}
      - name: On 1 September 2022 it did
        given:
          qualification: 500/8088/X
          starts-on: 2021-09-06
          sessions: [{taught: 315}, {taught: 200, mode: remote, from: 2022-09-01}]
        expect: {online-share-above-cap: not_met}
      - name: A course in progress that is over the cap by the assigned hours may still teach in person
        on: 2026-03-01
        given:
          qualification: 500/8088/X
          ends-on: 2026-07-31
          sessions: [{taught: 100}, {taught: 106, mode: remote}]
        expect: {online-share-above-cap: cannot_tell, guided-hours-below-minimum: cannot_tell}

      - name: A Level 4 diploma wholly online
        given: {qualification: 500/8088/X, sessions: [{taught: 420, mode: remote}]}
        expect: {fully-online-not-allowed: not_met, online-share-above-cap: not_met}
      - name: A Level 4 diploma partly online
        given: {qualification: 500/8088/X, sessions: [{taught: 419}, {taught: 1, mode: remote}]}
        expect: {fully-online-not-allowed: met}
      - name: A Level 4 diploma in a room
        given: {qualification: 500/8088/X, sessions: [{taught: 420}]}
        expect: {fully-online-not-allowed: met}
      - name: A Level 4 diploma without a live tutor is another rule's
        given: {qualification: 500/8088/X, sessions: [{taught: 10, tutor: no}]}
        expect: {fully-online-not-allowed: met}
      - name: A Level 4 diploma of study alone is another rule's
        given:
          class: distance_only
          learners: 2
          qualification: 500/8088/X
        expect: {fully-online-not-allowed: met}
      - name: Where nothing was handed in
        given: {class: evidence_missing, learners: 2, qualification: 500/8088/X}
        expect: {fully-online-not-allowed: cannot_tell, online-share-above-cap: cannot_tell}
      - name: Whether a qualification that is not in the table may be wholly online
        given: {awarding-organisation: CPCAB, sessions: [{taught: 420, mode: remote}]}
        expect: {fully-online-not-allowed: cannot_tell, placement-remote-share-above-cap: cannot_tell}

      - name: Nothing online needs no approval
        given: {qualification: 500/8088/X, sessions: [{taught: 420}]}
        expect: {online-without-approval: met}
      - name: Online while approved
        given:
          qualification: 500/8088/X
          approved-from: 2025-09-01
          approved-until: 2026-08-31
          sessions: [{taught: 10}, {taught: 1s, mode: remote}]
        expect: {online-without-approval: met}
      - name: Online the day before approval
        given:
          qualification: 500/8088/X
          approved-from: 2025-10-01
          sessions: [{taught: 10}, {taught: 1s, mode: remote, from: 2025-09-30}]
        expect: {online-without-approval: not_met}
      - name: Online the day after approval ended
        given:
          qualification: 500/8088/X
          approved-until: 2025-09-30
          sessions: [{taught: 10}, {taught: 1s, mode: remote, from: 2025-10-01}]
        expect: {online-without-approval: not_met}
      - name: Online, and nothing says whether it is approved
        given: {qualification: 500/8088/X, sessions: [{taught: 10}, {taught: 1s, mode: remote}]}
        expect: {online-without-approval: cannot_tell}

      - name: Every guided hour claimed was live
        given:
          qualification: 500/8088/X
          sessions: [{taught: 420}]
          claims: [{kind: guided_hours, time: 420}]
        expect: {asynchronous-hours-claimed: met}
      - name: More was live than claimed
        given:
          sessions: [{taught: 421}]
          claims: [{kind: guided_hours, time: 420}]
        expect: {asynchronous-hours-claimed: met}
      - name: A second of recordings is claimed
        given:
          sessions: [{taught: 419h59m59s}]
          study: [{activity: recording, time: 40}]
          claims: [{kind: guided_hours, time: 420}]
        expect: {asynchronous-hours-claimed: not_met}
      - name: A claim that a register could still bear out
        given:
          sessions: [{taught: 400}, {taught: 20, record: plan}]
          claims: [{kind: guided_hours, time: 420}]
        expect: {asynchronous-hours-claimed: cannot_tell}
      - name: A learner's claim without a live tutor
        given:
          sessions: [{taught: 10, learners: 1}]
          claims: [{kind: guided_hours, time: 10, learner: 1}, {kind: guided_hours, time: 10, learner: 2}]
        expect: {asynchronous-hours-claimed: not_met}
      - name: A learner's claim that is borne out
        given:
          sessions: [{taught: 10, learners: 1}]
          claims: [{kind: guided_hours, time: 10, learner: 1}]
        expect: {asynchronous-hours-claimed: met}
      - name: No claim
        given: {sessions: [{taught: 10}]}
        expect: {asynchronous-hours-claimed: not_applicable}

      - name: 49 of 100 placement hours online or by telephone
        given:
          qualification: 500/8088/X
          study:
            - {activity: placement, time: 51, mode: in_person}
            - {activity: placement, time: 49, mode: remote}
        expect: {placement-remote-share-above-cap: met}
      - name: A second more than 49 %
        given:
          qualification: 500/8088/X
          study:
            - {activity: placement, time: 51, mode: in_person}
            - {activity: placement, time: 49, mode: remote}
            - {activity: placement, time: 1s, mode: remote, learner: 2}
        expect: {placement-remote-share-above-cap: not_met}
      - name: All placement hours in person
        given:
          qualification: 500/8088/X
          study: [{activity: placement, time: 100, mode: in_person}]
        expect: {placement-remote-share-above-cap: met}
      - name: A log that does not say where
        given:
          qualification: 500/8088/X
          study:
            - {activity: placement, time: 51, mode: in_person}
            - {activity: placement, time: 49, mode: remote}
            - {activity: placement, time: 1, learner: 1}
        expect: {placement-remote-share-above-cap: cannot_tell}
      - name: No placement log at all
        given: {qualification: 500/8088/X, sessions: [{taught: 1}]}
        expect: {placement-remote-share-above-cap: cannot_tell}
      - name: Level 5 has its own practice, without a limit
        given:
          qualification: 500/8386/7
          study: [{activity: placement, time: 50, mode: remote}]
        expect: {placement-remote-share-above-cap: met}
      - name: Level 2 has no placement
        given:
          qualification: 500/7938/4
          study: [{activity: placement, time: 50, mode: remote}]
        expect: {placement-remote-share-above-cap: not_applicable}
      - name: Level 3 has none either
        given:
          record: {level: 3, placement-remote-share: 49}
          study: [{activity: placement, time: 50, mode: remote}]
        expect: {placement-remote-share-above-cap: not_applicable}
      - name: A level above any
        given:
          record: {level: 6, placement-remote-share: 49}
          study: [{activity: placement, time: 50, mode: remote}]
        expect: {placement-remote-share-above-cap: not_met}
      - name: A learner who withdrew is left out
        given:
          class: in_person
          qualification: 500/8088/X
          learners: {L-1: {withdrawn: yes}}
        expect:
          placement-remote-share-above-cap: not_applicable
          attendance-below-minimum: not_applicable

      - name: An approved diploma wholly in a room
        given: {qualification: 500/8088/X, bacp-apq: yes, sessions: [{taught: 420}]}
        expect: {apq-without-online: not_met}
      - name: An approved diploma with a second online
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          sessions: [{taught: 419}, {taught: 1s, mode: remote}]
        expect: {apq-without-online: met}
      - name: An approved diploma whose online session has no record
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          sessions: [{taught: 419}, {taught: 1, mode: remote, record: plan}]
        expect: {apq-without-online: cannot_tell}
      - name: A diploma that is not approved may be wholly in a room
        given:
          qualification: 500/8088/X
          sessions: [{taught: 420}]
          study: [{activity: placement, time: 10, mode: in_person}]
        expect:
          apq-without-online: not_applicable
          apq-placement-too-short: not_applicable
          apq-placement-without-online: not_applicable

      - name: 100 placement hours, a second of them by telephone
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          study:
            - {activity: placement, time: 99h59m59s, mode: in_person}
            - {activity: placement, time: 1s, mode: remote}
        expect: {apq-placement-too-short: met, apq-placement-without-online: met}
      - name: 101 placement hours
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          study: [{activity: placement, time: 101, mode: in_person}]
        expect: {apq-placement-too-short: met, apq-placement-without-online: not_met}
      - name: A second short of 100 placement hours
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          study:
            - {activity: placement, time: 100, learner: 1}
            - {activity: placement, time: 99h59m59s, learner: 2}
        expect: {apq-placement-too-short: not_met, apq-placement-without-online: cannot_tell}
      - name: Placement sessions that only a timetable has
        given:
          qualification: 500/8088/X
          bacp-apq: yes
          learners: 1
          sessions: [{taught: 1, activity: placement, record: plan}]
          study: [{activity: placement, time: 99, mode: in_person}]
        expect: {apq-placement-too-short: cannot_tell}
      - name: An approved diploma's learner who withdrew
        given:
          class: in_person
          qualification: 500/8088/X
          bacp-apq: yes
          learners: {L-1: {withdrawn: yes}}
        expect: {apq-placement-too-short: not_applicable, apq-placement-without-online: not_applicable}

      - name: A class together
        given: {sessions: [{taught: 10}, {taught: 1, activity: assessment, learners: 1}]}
        expect: {no-peer-in-live-session: met}
      - name: A class together while a file could not be read
        given: {unbounded: yes, sessions: [{taught: 10}]}
        expect: {no-peer-in-live-session: cannot_tell}
      - name: A tutorial alone is as it should be
        given: {sessions: [{taught: 10}, {taught: 1, activity: tutorial, learners: 1}]}
        expect: {no-peer-in-live-session: met}
      - name: A second of teaching alone
        given: {sessions: [{taught: 10}, {taught: 1s, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: Skills practised alone
        given: {sessions: [{taught: 10}, {taught: 1s, activity: skills_practice, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: Personal development alone
        given: {sessions: [{taught: 10}, {taught: 1s, activity: personal_development, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: Group supervision alone
        given: {sessions: [{taught: 10}, {taught: 1s, activity: group_supervision, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: Two learners are a group
        given: {learners: 2, sessions: [{taught: 10, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: Three learners are a group
        given: {learners: 3, sessions: [{taught: 10, learners: 1}]}
        expect: {no-peer-in-live-session: not_met}
      - name: One learner has no peers to miss
        given: {learners: 1, sessions: [{taught: 10}]}
        expect: {no-peer-in-live-session: not_applicable}

      - name: Six learners
        given: {learners: 6, sessions: [{taught: 10}]}
        expect: {group-too-small: met}
      - name: Five learners
        given: {learners: 5, sessions: [{taught: 10}]}
        expect: {group-too-small: not_met}
      - name: Seven learners
        given: {learners: 7, sessions: [{taught: 10}]}
        expect: {group-too-small: met}

      - name: Eighteen learners with one tutor
        given: {level: "3", learners: 18, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: met}
      - name: Nineteen learners with one tutor
        given: {level: "3", learners: 19, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: not_met}
      - name: Nineteen learners at level 2
        given: {level: "2", learners: 19, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: not_met}
      - name: Eight learners with one tutor
        given: {level: "2", learners: 8, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: met}
      - name: Nineteen learners with one tutor at level 4
        given: {level: "4", learners: 19, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: not_applicable}
      - name: Nineteen learners in a session that only a timetable has
        given: {level: "3", learners: 19, sessions: [{taught: 10, record: plan}]}
        expect: {too-many-learners-for-one-tutor: cannot_tell}
      - name: Nineteen learners at a level that nobody gives
        given: {learners: 19, sessions: [{taught: 10}]}
        expect: {too-many-learners-for-one-tutor: cannot_tell}

      - name: A learner who came to 80 %
        given: {sessions: [{taught: 80}, {taught: 20, learners: 1}]}
        expect: {attendance-below-minimum: met}
      - name: A learner who came to a second less
        given: {sessions: [{taught: 79h59m59s}, {taught: 20h0m1s, learners: 1}]}
        expect: {attendance-below-minimum: not_met}
      - name: A learner who came to all
        given: {learners: 1, sessions: [{taught: 100}]}
        expect: {attendance-below-minimum: met}
      - name: Attendance where nothing was offered for certain
        given: {sessions: [{taught: 100, record: plan}]}
        expect: {attendance-below-minimum: cannot_tell}

    """#
  static let ncps = #"""
    pack: ncps
    title: NCPS, training that counts towards its register
    about: >
      What the National Counselling & Psychotherapy Society (until May 2023 the National Counselling
      Society) asks of training for its accredited register. It binds courses that seek its
      accreditation and people who apply, not every course: a course that does not meet a rule here would
      not count towards this register. The Society sets courses that are wholly live online beside
      distance learning.
    kind: recognition
    bodies: [NCPS, NCS, National Counselling & Psychotherapy Society, National Counselling Society]
    checked: 2026-11-25

    sources:
      in-the-room:
        title: NCPS, requirements for training providers
        url: https://ncps.com/become-a-member/training-provider-membership/requirements
        quote: we will require a minimum of 70% face-to-face/in-the-room tuition with up to 30% being
          permissible via online synchronous delivery.
        seen: 2026-11
        status: verified
      commencing:
        title: National Counselling Society, training provider membership
        url: https://nationalcounsellingsociety.org/become-a-member/training-provider-membership
        quote: in effect for all courses commencing on or after 1 September 2021
        seen: 2026-11
        status: verified
      asynchronous:
        title: NCPS, requirements for training providers
        url: https://ncps.com/become-a-member/training-provider-membership/requirements
        quote: Asynchronous online tuition and/or distance learning is not permissible for accredited
          training recognition.
        seen: 2026-11
        status: verified
      online-only:
        title: NCPS, category criteria
        url: https://ncps.com/become-a-member/individual/category-criteria
        quote: to join the Accredited Register distance learning and/or online only delivered courses are
          not accepted
        seen: 2026-11
        status: verified
      register:
        title: NCPS, category criteria
        url: https://ncps.com/become-a-member/individual/category-criteria
        quote: an Ofqual Level 4 diploma or equivalent ... which includes a placement of at least 100 hours
          as part of the qualification, with a duration of either one year full time or two years part
          time
        seen: 2026-11
        status: verified

    rules:
      - id: in-person-share-too-low
        finds: Less than 70 % of the tuition is in the room.
        leaves-open: The evidence does not show whether 70 % of the tuition is in the room, or the course
          began before the rule did.
        about: Tuition is tutor time offered, in the room and live online together. The rule holds for
          courses that began on or after 1 September 2021; what was asked of earlier ones may vary.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: share
          what: in-person
          of: offered
          at-least:
            - {unknown: "What the Society asked of courses that began before 1 September 2021.",
               source: commencing}
            - {from: 2021-09-01, percent: 70, source: in-the-room}
        action: Tell learners that the course would not count towards this register as it is taught.
        owner: the centre
        working-days: 20

      - id: asynchronous-tuition
        finds: Tuition without a live tutor is claimed as guided hours.
        leaves-open: The evidence does not show whether all guided hours claimed were live with a tutor.
        about: Guided hours in claims.csv are compared with live tutor time. Study set beside the tuition
          is no tuition and does not matter here.
        scope: course and every learner
        severity: medium
        force: requirement
        require:
          measure: claim
          what: guided_hours
          at-least:
            - {percent: 100, source: asynchronous}
        action: Ask the centre to correct the claim, or to show the live sessions that are missing here.
        owner: the centre
        working-days: 20

      - id: online-or-distance-only
        finds: The course is taught online only or by distance learning.
        leaves-open: The evidence does not show whether the course is taught online only or by distance
          learning.
        about: This register accepts neither distance learning nor a course that is wholly online, even
          where every hour is live.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: class
          by: place
          none-of:
            - {classes: [distance_only, no_live_tutor, live_online], source: online-only}
        action: Tell learners that the course would not count towards this register as it is taught.
        owner: the centre
        working-days: 20

      - id: placement-too-short
        finds: A learner has fewer than 100 placement hours.
        leaves-open: The evidence does not show whether every learner has 100 placement hours.
        about: Placement hours are client work as learners log it. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: hours
          what: placement
          at-least:
            - {hours: 100, source: register}
        action: Agree with the learner when the missing placement hours will be done.
        owner: the centre
        working-days: 20

      - id: level-too-low
        finds: The qualification is below level 4.
        leaves-open: Nothing says which level the qualification has.
        about: The register asks for an Ofqual level 4 diploma or its equivalent.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: level
          at-least:
            - {count: 4, source: register}
        action: Tell learners that the course alone does not lead to this register.
        owner: the centre
        working-days: 20

      - id: course-too-short
        finds: The course is shorter than one year full time or two years part time.
        leaves-open: Nothing says whether the course is full time or part time, or how long it lasts.
        about: >
          Our reading of a year: teaching from September to the next June is one. So nine months full
          time, or twenty months part time from the first day to the last, are taken as enough.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: span
          at-least:
            - months: {full_time: 9, part_time: 20}
              by: study-mode
              source: register
        action: Ask the centre how the length of the course is counted.
        owner: the centre
        working-days: 20

    examples:
      - name: 70 % in the room exactly
        given: {sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {in-person-share-too-low: met}
      - name: A second less than 70 % in the room
        given: {sessions: [{taught: 69h59m59s}, {taught: 30h0m1s, mode: remote}]}
        expect: {in-person-share-too-low: not_met}
      - name: All in the room
        given: {sessions: [{taught: 100}]}
        expect: {in-person-share-too-low: met, online-or-distance-only: met}
      - name: A register is missing for what is in the room
        given: {sessions: [{taught: 60}, {taught: 30, mode: remote}, {taught: 10, record: plan}]}
        expect: {in-person-share-too-low: cannot_tell}
      - name: A course that began on 1 September 2021
        given: {starts-on: 2021-09-01, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {in-person-share-too-low: not_met}
      - name: A course that began the day before
        given: {starts-on: 2021-08-31, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {in-person-share-too-low: cannot_tell}
      - name: The same a day later
        given: {starts-on: 2021-09-02, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {in-person-share-too-low: not_met}
      - name: A course before the rule that was all online
        given: {starts-on: 2020-09-01, sessions: [{taught: 100, mode: remote}]}
        expect: {in-person-share-too-low: cannot_tell}
      - name: A course before the rule that was all in the room
        given: {starts-on: 2019-09-01, sessions: [{taught: 100}]}
        expect: {in-person-share-too-low: cannot_tell}

      - name: Every guided hour claimed is live
        given: {sessions: [{taught: 100}], claims: [{kind: guided_hours, time: 100}]}
        expect: {asynchronous-tuition: met}
      - name: More is taught than claimed
        given: {sessions: [{taught: 101}], claims: [{kind: guided_hours, time: 100}]}
        expect: {asynchronous-tuition: met}
      - name: A second of recordings is claimed
        given:
          sessions: [{taught: 99h59m59s}]
          study: [{activity: recording, time: 10}]
          claims: [{kind: guided_hours, time: 100}]
        expect: {asynchronous-tuition: not_met}
      - name: A claim that a register could bear out
        given: {sessions: [{taught: 90}, {taught: 10, record: plan}], claims: [{kind: guided_hours, time: 100}]}
        expect: {asynchronous-tuition: cannot_tell}
      - name: A learner's claim is compared with what the learner received
        given:
          sessions: [{taught: 10, learners: 1}]
          claims: [{kind: guided_hours, time: 10, learner: 1}, {kind: guided_hours, time: 10, learner: 2}]
        expect: {asynchronous-tuition: not_met}
      - name: A learner's claim that is borne out
        given: {sessions: [{taught: 10, learners: 1}], claims: [{kind: guided_hours, time: 10, learner: 1}]}
        expect: {asynchronous-tuition: met}

      - name: Wholly live online
        given: {sessions: [{taught: 100, mode: remote}]}
        expect: {online-or-distance-only: not_met}
      - name: Distance learning
        given: {class: distance_only, learners: 2}
        expect: {online-or-distance-only: not_met}
      - name: Learners among themselves
        given: {class: no_live_tutor, learners: 2}
        expect: {online-or-distance-only: not_met}
      - name: In a room and online
        given: {class: blended, learners: 2}
        expect: {online-or-distance-only: met}
      - name: Nothing was handed in
        given: {class: evidence_missing, learners: 2}
        expect: {online-or-distance-only: cannot_tell}

      - name: 100 placement hours
        given: {study: [{activity: placement, time: 100}]}
        expect: {placement-too-short: met}
      - name: 101 placement hours
        given: {study: [{activity: placement, time: 101}]}
        expect: {placement-too-short: met}
      - name: One learner is a second short
        given:
          study:
            - {activity: placement, time: 100, learner: 1}
            - {activity: placement, time: 99h59m59s, learner: 2}
        expect: {placement-too-short: not_met}
      - name: No placement log
        given: {sessions: [{taught: 1}]}
        expect: {placement-too-short: cannot_tell}
      - name: A learner who withdrew is left out
        given: {class: in_person, learners: {L-1: {withdrawn: yes}}}
        expect: {placement-too-short: not_applicable}

      - {name: Level 4, given: {level: "4", sessions: [{taught: 1}]}, expect: {level-too-low: met}}
      - {name: Level 5, given: {level: "5", sessions: [{taught: 1}]}, expect: {level-too-low: met}}
      - {name: Level 3, given: {level: "3", sessions: [{taught: 1}]}, expect: {level-too-low: not_met}}
      - {name: No level stated, given: {sessions: [{taught: 1}]}, expect: {level-too-low: cannot_tell}}

      - name: Two academic years part time
        given: {study-mode: part_time, starts-on: 2023-11-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less
        given: {study-mode: part_time, starts-on: 2023-11-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Longer part time
        given: {study-mode: part_time, starts-on: 2022-09-01, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: One academic year full time
        given: {study-mode: full_time, starts-on: 2024-09-10, ends-on: 2025-06-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less full time
        given: {study-mode: full_time, starts-on: 2024-09-10, ends-on: 2025-06-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Longer full time
        given: {study-mode: full_time, starts-on: 2023-09-10, ends-on: 2025-06-08, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: Nothing says whether it is part time
        given: {starts-on: 2024-09-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: cannot_tell}

    """#
  static let bacp = #"""
    pack: bacp
    title: BACP, training that counts towards membership
    about: >
      What the British Association for Counselling and Psychotherapy asks of training for membership, by
      the day on which the course began. It binds people who apply: a course that does not meet a rule
      here would not count towards membership. Courses themselves have until 31 January 2028 to align
      with the newest rules, which does not change what is asked of an applicant.
    kind: recognition
    bodies: [BACP, British Association for Counselling and Psychotherapy]
    checked: 2026-11-25

    sources:
      classroom:
        title: BACP, join BACP
        url: http://www.bacp.co.uk/join_bacp/join.php
        quote: The course must be face-to-face classroom tuition
        seen: 2026-11
        status: verified
      no-online:
        title: BACP, join BACP
        url: http://www.bacp.co.uk/join_bacp/join.php
        quote: We don't accept any qualifications gained through online or distance learning
        seen: 2026-11
        status: verified
      supervision:
        title: BACP, individual membership
        url: https://www.bacp.co.uk/membership/individual-membership/
        quote: a ratio of one hour's supervision to eight hours counselling that mirrors the mode of
          delivery for your placement hours
        seen: 2026-11
        status: verified
      pandemic:
        title: BACP, guidance for online teaching delivery and remote supervised placements
        url: https://www.bacp.co.uk/events-and-resources/ethics-and-standards/competences-and-curricula/guidance-for-online-teaching-delivery-and-remote-supervised-placements/
        quote: do not apply to those who trained during the pandemic while the flexibilities were in place
        seen: 2026-11
        status: verified
      thirty:
        title: BACP, guidance for online teaching delivery and remote supervised placements
        url: https://www.bacp.co.uk/events-and-resources/ethics-and-standards/competences-and-curricula/guidance-for-online-teaching-delivery-and-remote-supervised-placements/
        quote: a maximum of 30% of total tutor contact time delivered online
        seen: 2026-11
        status: verified
      placement-half:
        title: BACP, coronavirus and students
        url: https://www.bacp.co.uk/news/news-from-bacp/coronavirus/coronavirus-and-students/
        quote: up to 50% ... online by video or video and phone
        seen: 2026-11
        status: verified
      duration:
        title: BACP, student membership from September 2021
        url: http://www.bacpregister.co.uk/membership/student-membership/
        quote: be at least one year's full time or two years' part time
        seen: 2026-11-26
        status: verified
      placement:
        title: BACP, student membership from September 2021
        url: http://www.bacpregister.co.uk/membership/student-membership/
        quote: include an integral, supervised placement of at least 100 client hours
        seen: 2026-11-26
        status: verified
      from-2026:
        title: BACP, student membership from February 2026
        url: http://www.gtarchitecs.com/membership/student-membership
        quote: at least two years classroom based tuition (whether full or part time) with a minimum of 300
          guided learning or tutor contact hours
        seen: 2026-11
        status: mirror
      share-2026:
        title: BACP, student membership from February 2026
        url: http://www.gtarchitecs.com/membership/student-membership
        quote: at least 70% of your tuition must face to face classroom-based, with a maximum of 30% being
          live synchronous online training
        seen: 2026-11
        status: mirror
      placement-2026:
        title: BACP, student membership from February 2026
        url: http://www.gtarchitecs.com/membership/student-membership
        quote: majority ... face to face. The remaining hours can be delivered online or via a combination
          of online and phone
        seen: 2026-11
        status: mirror
      solely:
        title: BACP, student membership from February 2026
        url: http://www.gtarchitecs.com/membership/student-membership
        quote: Courses delivered solely online or by distance learning continue to not qualify for
          membership
        seen: 2026-11
        status: mirror

    rules:
      - id: online-share-above-cap
        finds: More of the tutor contact is live online than membership allows.
        leaves-open: The evidence does not show how much of the tutor contact is live online, or the dates
          of the exemption for the course's start have not been seen.
        about: >
          Until the pandemic no tuition could be online; courses that begin from 1 September 2021 may
          have up to 30 %. Courses that ran during the pandemic were exempt while that lasted; its dates
          have not been seen, so a start from 23 March 2020 to 31 August 2021, our range, is left open.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: share
          what: remote
          of: offered
          at-most:
            - {percent: 0, source: classroom}
            - from: 2020-03-23
              unknown: The first and last day of BACP's exemption for courses taught during the pandemic.
              source: pandemic
            - {from: 2021-09-01, percent: 30, source: thirty}
            - {from: 2026-02-01, percent: 30, source: share-2026}
        action: Tell learners that the course would not count towards membership as it is taught.
        owner: the centre
        working-days: 20

      - id: online-or-distance-only
        finds: The course is taught solely online or by distance learning.
        leaves-open: The evidence does not show whether the course is taught solely online or by distance
          learning.
        about: No version of the rules has accepted a course without teaching in the room, the pandemic
          apart.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: class
          by: place
          none-of:
            - {classes: [distance_only, no_live_tutor, live_online], source: no-online}
            - from: 2020-03-23
              unknown: The first and last day of BACP's exemption for courses taught during the pandemic.
              source: pandemic
            - {from: 2021-09-01, classes: [distance_only, no_live_tutor, live_online], source: solely}
        action: Tell learners that the course would not count towards membership as it is taught.
        owner: the centre
        working-days: 20

      - id: tutor-contact-too-short
        finds: The course offers fewer than 300 guided learning or tutor contact hours.
        leaves-open: The evidence does not show whether the course offers 300 tutor contact hours.
        about: Asked of courses that begin on or after 1 February 2026; a start on that very day is not
          settled by the words and is read as after it.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - {not-required: No number of hours is given for earlier courses., source: duration}
            - {from: 2026-02-01, hours: 300, source: from-2026}
        action: Tell learners that the course alone does not lead to membership.
        owner: the centre
        working-days: 20

      - id: course-too-short
        finds: The course is shorter than membership asks.
        leaves-open: Nothing says whether the course is full time or part time, or how long it lasts.
        about: >
          One year full time or two years part time; from 1 February 2026 two years either way. Our
          reading of a year: teaching from September to the next June is one. So nine months full time,
          or twenty months for two years, are taken as enough.
        scope: course
        clock: course_start
        severity: low
        force: interpretation
        require:
          measure: span
          at-least:
            - months: {full_time: 9, part_time: 20}
              by: study-mode
              source: duration
            - {from: 2026-02-01, months: 20, source: from-2026}
        action: Ask the centre how the length of the course is counted.
        owner: the centre
        working-days: 20

      - id: placement-too-short
        finds: A learner has fewer than 100 placement hours with clients.
        leaves-open: The evidence does not show whether every learner has 100 placement hours.
        about: Placement hours are client work as learners log it. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: hours
          what: placement
          at-least:
            - {hours: 100, source: placement}
        action: Agree with the learner when the missing placement hours will be done.
        owner: the centre
        working-days: 20

      - id: placement-mostly-remote
        finds: Too much of a learner's placement is online or by telephone.
        leaves-open: The evidence does not show how much of the placement was face to face.
        about: >
          Up to half may be online for courses that begin from 1 September 2021; from 1 February 2026 the
          majority is to be face to face, so exactly half no longer is enough. Earlier words say nothing.
        scope: every learner not withdrawn
        clock: course_start
        severity: low
        force: requirement
        require:
          measure: share
          what: remote
          of: placement
          at-most:
            - {not-required: Nothing is said of where placement takes place., source: no-online}
            - {from: 2021-09-01, percent: 50, source: placement-half}
          less-than:
            - {not-required: Exactly half was enough., source: placement-half}
            - {from: 2026-02-01, percent: 50, source: placement-2026}
        action: Agree with the learner which client work will be in person.
        owner: the centre
        working-days: 20

      - id: level-too-low
        finds: The qualification is below level 4.
        leaves-open: Nothing says which level the qualification has.
        about: Asked of courses that begin on or after 1 February 2026.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: level
          at-least:
            - {not-required: No level is given for earlier courses., source: duration}
            - {from: 2026-02-01, count: 4, source: from-2026}
        action: Tell learners that the course alone does not lead to membership.
        owner: the centre
        working-days: 20

      - id: supervision-too-little
        finds: A learner has less than an hour of supervision for every eight hours of client work.
        leaves-open: The evidence does not show whether every learner has an hour of supervision for every eight of client
          work.
        about: >
          The body recommends it and does not require it, so it is a question. Client work and its
          supervision as learners log them, compared without rounding; whether the supervision mirrors
          the mode of the client work is not asked. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: low
        force: indicator
        require:
          measure: hours-for-each
          what: placement
          for-each: placement-supervision
          at-most:
            - {to-one: 8, source: supervision}
        action: Ask the learner's supervisor how often they meet.
        owner: the centre
        working-days: 20

    examples:
      - name: 135 of 450 hours online, BACP's own example
        given: {sessions: [{taught: 315}, {taught: 135, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: A second more than 30 % online
        given: {sessions: [{taught: 314h59m59s}, {taught: 135h0m1s, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: 28 % online in a course of 2025
        given: {starts-on: 2025-09-08, sessions: [{taught: 302h24m}, {taught: 117h36m, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: 28 % online in a course of 2017
        given: {starts-on: 2017-09-04, sessions: [{taught: 302h24m}, {taught: 117h36m, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: Nothing online in a course of 2017
        given: {starts-on: 2017-09-04, sessions: [{taught: 420}]}
        expect: {online-share-above-cap: met}
      - name: A second online in a course of 2017
        given: {starts-on: 2017-09-04, sessions: [{taught: 420}, {taught: 1s, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: 28 % online in a course that began on 30 August 2021
        given: {starts-on: 2021-08-30, sessions: [{taught: 302h24m}, {taught: 117h36m, mode: remote}]}
        expect: {online-share-above-cap: cannot_tell}
      - name: The last day before the range that is left open
        given: {starts-on: 2020-03-22, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: The first day of the range that is left open
        given: {starts-on: 2020-03-23, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: {verdict: cannot_tell, since: 2020-03-23}}
      - name: The range that is left open, all online
        given: {starts-on: 2020-09-01, sessions: [{taught: 100, mode: remote}]}
        expect: {online-share-above-cap: cannot_tell, online-or-distance-only: cannot_tell}
      - name: The range that is left open, nothing online
        given: {starts-on: 2020-09-01, sessions: [{taught: 100}]}
        expect: {online-share-above-cap: cannot_tell}
      - name: The last day of the range that is left open
        given: {starts-on: 2021-08-31, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: cannot_tell}
      - name: The first day of 30 %
        given: {starts-on: 2021-09-01, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: met}
      - name: The last day before the newest words
        given: {starts-on: 2026-01-31, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: {verdict: met, since: 2021-09-01}}
      - name: The first day of the newest words
        given: {starts-on: 2026-02-01, sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {online-share-above-cap: {verdict: met, since: 2026-02-01}}
      - name: A second too much by the newest words
        given: {starts-on: 2026-02-02, sessions: [{taught: 70}, {taught: 30h0m1s, mode: remote}]}
        expect: {online-share-above-cap: not_met}
      - name: A plan of more in the room leaves the share open
        given: {sessions: [{taught: 60}, {taught: 30, mode: remote}, {taught: 10, record: plan}]}
        expect: {online-share-above-cap: cannot_tell}

      - name: Solely online today
        given: {class: live_online, starts-on: 2025-09-08}
        expect: {online-or-distance-only: {verdict: not_met, since: 2021-09-01}}
      - name: Distance learning today
        given: {class: distance_only, starts-on: 2025-09-08}
        expect: {online-or-distance-only: not_met}
      - name: Without a live tutor today
        given: {class: no_live_tutor, starts-on: 2025-09-08}
        expect: {online-or-distance-only: not_met}
      - {name: Blended today, given: {class: blended, starts-on: 2025-09-08},
         expect: {online-or-distance-only: met}}
      - {name: In a room today, given: {class: in_person, starts-on: 2025-09-08},
         expect: {online-or-distance-only: met}}
      - name: Solely online before the pandemic
        given: {class: live_online, starts-on: 2017-09-04}
        expect: {online-or-distance-only: {verdict: not_met, since: always}}
      - name: Distance learning before the pandemic
        given: {class: distance_only, starts-on: 2017-09-04}
        expect: {online-or-distance-only: not_met}
      - name: Without a live tutor before the pandemic
        given: {class: no_live_tutor, starts-on: 2017-09-04}
        expect: {online-or-distance-only: not_met}
      - {name: In a room before the pandemic, given: {class: in_person, starts-on: 2017-09-04},
         expect: {online-or-distance-only: met}}
      - {name: Blended before the pandemic, given: {class: blended, starts-on: 2017-09-04},
         expect: {online-or-distance-only: met}}
      - {name: The last day before the open range, given: {class: live_online, starts-on: 2020-03-22},
         expect: {online-or-distance-only: {verdict: not_met, since: always}}}
      - {name: The first day of the open range, given: {class: live_online, starts-on: 2020-03-23},
         expect: {online-or-distance-only: {verdict: cannot_tell, since: 2020-03-23}}}
      - {name: The last day of the open range, given: {class: live_online, starts-on: 2021-08-31},
         expect: {online-or-distance-only: {verdict: cannot_tell, since: 2020-03-23}}}
      - {name: The first day after the open range, given: {class: live_online, starts-on: 2021-09-01},
         expect: {online-or-distance-only: {verdict: not_met, since: 2021-09-01}}}

      - name: 300 hours in a course of 2026
        given: {starts-on: 2026-02-01, sessions: [{taught: 300}]}
        expect: {tutor-contact-too-short: {verdict: met, since: 2026-02-01}}
      - name: More than 300 hours
        given: {starts-on: 2026-02-02, sessions: [{taught: 301}]}
        expect: {tutor-contact-too-short: met}
      - name: A second short of 300 hours
        given: {starts-on: 2026-02-02, sessions: [{taught: 299h59m59s}]}
        expect: {tutor-contact-too-short: not_met}
      - name: An hour without a register
        given: {starts-on: 2026-02-02, sessions: [{taught: 299}, {taught: 1, record: plan}]}
        expect: {tutor-contact-too-short: cannot_tell}
      - name: A course that began the day before needs no number of hours
        given: {starts-on: 2026-01-31, sessions: [{taught: 10}]}
        expect: {tutor-contact-too-short: {verdict: not_applicable, since: always}}

      - name: Two academic years part time
        given: {study-mode: part_time, starts-on: 2023-11-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: met, since: always}}
      - name: A day less
        given: {study-mode: part_time, starts-on: 2023-11-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Longer part time
        given: {study-mode: part_time, starts-on: 2022-11-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: One academic year full time
        given: {study-mode: full_time, starts-on: 2024-09-10, ends-on: 2025-06-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less full time
        given: {study-mode: full_time, starts-on: 2024-09-10, ends-on: 2025-06-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Longer full time
        given: {study-mode: full_time, starts-on: 2023-09-10, ends-on: 2025-06-08, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: Nothing says whether it is part time
        given: {starts-on: 2024-09-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: cannot_tell}
      - name: One year full time is not enough from February 2026
        on: 2028-09-01
        given: {study-mode: full_time, starts-on: 2026-02-01, ends-on: 2026-12-31, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: not_met, since: 2026-02-01}}
      - name: One year full time was enough on the last day of January
        on: 2028-09-01
        given: {study-mode: full_time, starts-on: 2026-01-31, ends-on: 2026-12-31, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: met, since: always}}
      - name: Twenty months from February 2026
        on: 2028-09-01
        given: {starts-on: 2026-02-10, ends-on: 2027-10-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less than twenty months
        on: 2028-09-01
        given: {starts-on: 2026-02-10, ends-on: 2027-10-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Three years from February 2026
        on: 2030-09-01
        given: {starts-on: 2026-02-10, ends-on: 2029-10-08, sessions: [{taught: 1}]}
        expect: {course-too-short: met}

      - name: 100 placement hours, half of them online, in a course of 2025
        given:
          starts-on: 2025-09-08
          study:
            - {activity: placement, time: 50, mode: in_person}
            - {activity: placement, time: 50, mode: remote}
        expect: {placement-too-short: met, placement-mostly-remote: {verdict: met, since: 2021-09-01}}
      - name: A second more than half online in a course of 2025
        given:
          starts-on: 2025-09-08
          study:
            - {activity: placement, time: 50, mode: in_person}
            - {activity: placement, time: 50h0m1s, mode: remote}
        expect: {placement-too-short: met, placement-mostly-remote: not_met}
      - name: Little online in a course of 2025
        given:
          starts-on: 2025-09-08
          study:
            - {activity: placement, time: 90, mode: in_person}
            - {activity: placement, time: 10, mode: remote}
        expect: {placement-mostly-remote: met}
      - name: Exactly half online is no majority in a course of February 2026
        given:
          starts-on: 2026-02-01
          study:
            - {activity: placement, time: 50, mode: in_person}
            - {activity: placement, time: 50, mode: remote}
        expect: {placement-mostly-remote: {verdict: not_met, since: 2026-02-01}}
      - name: Exactly half online in a course of the day before
        given:
          starts-on: 2026-01-31
          study:
            - {activity: placement, time: 50, mode: in_person}
            - {activity: placement, time: 50, mode: remote}
        expect: {placement-mostly-remote: {verdict: met, since: 2021-09-01}}
      - name: A second less than half online in a course of 2026
        given:
          starts-on: 2026-02-02
          study:
            - {activity: placement, time: 50h0m1s, mode: in_person}
            - {activity: placement, time: 50, mode: remote}
        expect: {placement-mostly-remote: met}
      - name: Mostly online in a course of 2026
        given:
          starts-on: 2026-02-02
          study:
            - {activity: placement, time: 10, mode: in_person}
            - {activity: placement, time: 90, mode: remote}
        expect: {placement-mostly-remote: not_met}
      - name: A log of 2026 that does not say where
        given: {starts-on: 2026-02-02, study: [{activity: placement, time: 100}]}
        expect: {placement-mostly-remote: cannot_tell}
      - name: Wholly online in a course before the rule
        given: {starts-on: 2021-08-31, study: [{activity: placement, time: 100, mode: remote}]}
        expect: {placement-mostly-remote: not_applicable}
      - name: Wholly online on the first day of the rule
        given: {starts-on: 2021-09-01, study: [{activity: placement, time: 100, mode: remote}]}
        expect: {placement-mostly-remote: {verdict: not_met, since: 2021-09-01}}
      - name: More than 100 placement hours
        given: {study: [{activity: placement, time: 101}]}
        expect: {placement-too-short: met}
      - name: One learner is a second short
        given:
          study:
            - {activity: placement, time: 100, learner: 1}
            - {activity: placement, time: 99h59m59s, learner: 2}
        expect: {placement-too-short: not_met}
      - name: No placement log
        given: {starts-on: 2025-09-08, sessions: [{taught: 1}]}
        expect: {placement-too-short: cannot_tell, placement-mostly-remote: cannot_tell}
      - name: A learner who withdrew is left out
        given: {class: in_person, starts-on: 2025-09-08, learners: {L-1: {withdrawn: yes}}}
        expect: {placement-too-short: not_applicable, placement-mostly-remote: not_applicable}

      - name: Level 4 in 2026
        given: {level: "4", starts-on: 2026-02-01, sessions: [{taught: 1}]}
        expect: {level-too-low: {verdict: met, since: 2026-02-01}}
      - name: Level 5 in 2026
        given: {level: "5", starts-on: 2026-02-02, sessions: [{taught: 1}]}
        expect: {level-too-low: met}
      - name: Level 3 in 2026
        given: {level: "3", starts-on: 2026-02-02, sessions: [{taught: 1}]}
        expect: {level-too-low: not_met}
      - name: No level stated in 2026
        given: {starts-on: 2026-02-02, sessions: [{taught: 1}]}
        expect: {level-too-low: cannot_tell}
      - name: Level 3 in January 2026
        given: {level: "3", starts-on: 2026-01-31, sessions: [{taught: 1}]}
        expect: {level-too-low: {verdict: not_applicable, since: always}}

      - name: An hour of supervision for 8 of client work
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 8}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: met}
      - name: A second of client work more than supervision allows
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 8h0m1s}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: not_met}
      - name: More supervision than is asked
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 3}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: met}
      - name: One learner's supervision does not stand for another's
        given:
          starts-on: 2025-09-08
          study:
            - {activity: placement, time: 9, learner: 1}
            - {activity: placement, time: 1, learner: 2}
            - {activity: placement_supervision, time: 1}
        expect: {supervision-too-little: not_met}
      - name: No log of supervision
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 20}]}
        expect: {supervision-too-little: cannot_tell}
      - name: The supervision of a learner who withdrew is left out
        given: {class: in_person, learners: {L-1: {withdrawn: yes}}}
        expect: {supervision-too-little: not_applicable}

    """#
  static let acc = #"""
    pack: acc
    title: ACC, training that counts towards its register
    about: >
      What the Association of Christians in Counselling and Linked Professions asks of training for its
      register. It binds people who apply: a course that does not meet a rule here would not count
      towards this register.
    kind: recognition
    bodies: [ACC, Association of Christians in Counselling]
    checked: 2026-11-25

    sources:
      hours:
        title: ACC, join the ACC register
        url: https://www.acc-uk.org/join-acc/counselling-membership/join-acc-register/
        quote: A minimum of 300 direct tutor contact hours (please note any hours below level 4 cannot be
          counted towards registration)
        seen: 2026-11
        status: verified
      face-to-face:
        title: ACC, join the ACC register
        url: https://www.acc-uk.org/join-acc/counselling-membership/join-acc-register/
        quote: predominately face-to-face ... (normally a ratio of 70% in a face-to-face setting and 30%
          synchronous on-line)
        seen: 2026-11
        status: verified
      duration:
        title: ACC, join the ACC register
        url: https://www.acc-uk.org/join-acc/counselling-membership/join-acc-register/
        quote: A duration of two academic years or more
        seen: 2026-11
        status: verified
      distance:
        title: ACC, join the ACC register
        url: https://www.acc-uk.org/join-acc/counselling-membership/join-acc-register/
        quote: "distance learning courses at any level: diploma, bachelors, masters and doctorate, are not
          accepted"
        seen: 2026-11
        status: verified

    rules:
      - id: tutor-contact-too-short
        finds: The course offers fewer than 300 hours of direct tutor contact.
        leaves-open: The evidence does not show whether the course offers 300 hours of direct tutor contact.
        about: Tutor contact is tutor time offered, in the room or live online. Hours of a course below
          level 4 do not count, which is a rule of its own here.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - {hours: 300, source: hours}
        action: Tell learners that the course alone does not lead to this register.
        owner: the centre
        working-days: 20

      - id: in-person-share-too-low
        finds: Less than 70 % of the tutor contact is face to face.
        leaves-open: The evidence does not show whether 70 % of the tutor contact is face to face.
        about: The words are predominantly and normally, so a lower share is a question to ask.
        scope: course
        severity: low
        force: indicator
        require:
          measure: share
          what: in-person
          of: offered
          at-least:
            - {percent: 70, source: face-to-face}
        action: Ask the body whether the course would be accepted as it is taught.
        owner: the centre
        working-days: 20

      - id: level-too-low
        finds: The qualification is below level 4, so its hours do not count.
        leaves-open: Nothing says which level the qualification has.
        about: Hours below level 4 cannot be counted towards registration.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: level
          at-least:
            - {count: 4, source: hours}
        action: Tell learners that the course alone does not lead to this register.
        owner: the centre
        working-days: 20

      - id: course-too-short
        finds: The course is shorter than two academic years.
        leaves-open: Nothing says how long the course lasts.
        about: Our reading of two academic years, twenty months from the first day to the last, as from
          one September or October to the second summer.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: span
          at-least:
            - {months: 20, source: duration}
        action: Ask the centre how the length of the course is counted.
        owner: the centre
        working-days: 20

      - id: distance-course
        finds: The course is distance learning, which the register does not accept.
        leaves-open: The evidence does not show whether the course is distance learning.
        about: Distance learning is read here as a course without live contact with a tutor.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: class
          none-of:
            - {classes: [distance_only, no_live_tutor], source: distance}
        action: Tell learners that the course would not count towards this register.
        owner: the centre
        working-days: 20

    examples:
      - {name: 300 hours, given: {sessions: [{taught: 300}]}, expect: {tutor-contact-too-short: met}}
      - {name: 301 hours, given: {sessions: [{taught: 301}]}, expect: {tutor-contact-too-short: met}}
      - name: A second short of 300 hours
        given: {sessions: [{taught: 299h59m59s}]}
        expect: {tutor-contact-too-short: not_met}
      - name: An hour without a register
        given: {sessions: [{taught: 299}, {taught: 1, record: plan}]}
        expect: {tutor-contact-too-short: cannot_tell}
      - name: 70 % face to face
        given: {sessions: [{taught: 210}, {taught: 90, mode: remote}]}
        expect: {in-person-share-too-low: met}
      - name: All face to face
        given: {sessions: [{taught: 210}]}
        expect: {in-person-share-too-low: met}
      - name: A second less than 70 % face to face
        given: {sessions: [{taught: 209h59m59s}, {taught: 90h0m1s, mode: remote}]}
        expect: {in-person-share-too-low: not_met}
      - name: A plan of more face to face
        given: {sessions: [{taught: 200}, {taught: 90, mode: remote}, {taught: 10, record: plan}]}
        expect: {in-person-share-too-low: cannot_tell}
      - {name: Level 4, given: {level: Level 4, sessions: [{taught: 1}]}, expect: {level-too-low: met}}
      - {name: Level 6, given: {level: "6", sessions: [{taught: 1}]}, expect: {level-too-low: met}}
      - {name: Level 3, given: {level: "3", sessions: [{taught: 1}]}, expect: {level-too-low: not_met}}
      - {name: No level stated, given: {sessions: [{taught: 1}]}, expect: {level-too-low: cannot_tell}}
      - name: Twenty months
        given: {starts-on: 2023-11-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: Three years
        given: {starts-on: 2022-11-10, ends-on: 2025-11-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less than twenty months
        given: {starts-on: 2023-11-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: A course in progress may still last so long
        on: 2025-01-01
        given: {starts-on: 2024-09-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: cannot_tell}
      - {name: Distance learning, given: {class: distance_only}, expect: {distance-course: not_met}}
      - {name: No live tutor, given: {class: no_live_tutor}, expect: {distance-course: not_met}}
      - {name: Live online, given: {class: live_online}, expect: {distance-course: met}}
      - {name: In a room, given: {class: in_person}, expect: {distance-course: met}}
      - {name: Blended, given: {class: blended}, expect: {distance-course: met}}
      - {name: One to one, given: {class: no_live_peer}, expect: {distance-course: met}}
      - {name: Nothing was handed in, given: {class: evidence_missing}, expect: {distance-course: cannot_tell}}

    """#
  static let babcp = #"""
    pack: babcp
    title: BABCP, training that counts towards accreditation
    about: >
      What the British Association for Behavioural and Cognitive Psychotherapies asks of CBT training,
      its Minimum Training Standards, as far as a course's records show it. They bind people who apply,
      not every course. Three things it asks are not asked here, because no table carries them: that the
      training is specialist CBT training of 450 hours overall, study included; that half of it is on
      CBT skills; and what an applicant did elsewhere. Who is a CBT trainer is what people.csv says in
      the column credential, as “CBT trainer” or “recognised trainer”.
    kind: recognition
    bodies: [BABCP, British Association for Behavioural and Cognitive Psychotherapies]
    not-asked:
      - That the training is specialist CBT training of 450 hours overall, study included.
      - That half of it is on CBT skills.
    checked: 2026-11-26

    sources:
      taught:
        title: BABCP, Minimum Training Standards at a glance
        clause: Learning hours
        url: https://babcp.com/Accreditation/Provisional-Accreditation/Minimum-Training-Standards/Minimum-Training-Standards-At-a-Glance
        quote: 200 of the hours must be taught face-to-face or live streamed by CBT trainers
        seen: 2026-11
        status: verified
      online:
        title: BABCP, Minimum Training Standards at a glance
        clause: Learning hours
        url: https://babcp.com/Accreditation/Provisional-Accreditation/Minimum-Training-Standards/Minimum-Training-Standards-At-a-Glance
        quote: A maximum of 40 of these 200 taught hours can be taught online provided there is an
          interactive element.
        seen: 2026-11
        status: verified

    rules:
      - id: taught-hours-too-few
        finds: The course offers fewer than 200 hours taught face to face or live streamed.
        leaves-open: The evidence does not show whether the course offers 200 hours taught face to face
          or live streamed.
        about: >
          Taught hours are tutor time offered, in the room or on a link. The standards of 2012 gave the
          same 200 hours. Whether the tutors are CBT trainers is a rule of its own, and hours taught on other
          courses may be added by an applicant.
        scope: course
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - {hours: 200, source: taught}
        action: Tell learners that the course alone does not lead to this accreditation.
        owner: the centre
        working-days: 20

      - id: hours-by-trainers-too-few
        finds: Fewer than 200 hours are taught by tutors who are CBT trainers on the day.
        leaves-open: The evidence does not show whether CBT trainers teach 200 hours.
        about: >
          An hour counts where every tutor who taught it was a CBT trainer on that day, by the
          credential in people.csv and its dates. Where one of several tutors was, or nothing is said
          of a tutor, the hour is only possible. What makes somebody a CBT trainer is the body's to say;
          the standards of 2012 say “recognised trainers”.
        scope: course
        not-beside: taught-hours-too-few
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          credential: [CBT trainer, recognised trainer]
          at-least:
            - {hours: 200, source: taught}
        action: Ask the centre which of its tutors are CBT trainers, since when and until when.
        owner: the centre
        working-days: 20

      - id: online-hours-above-cap
        finds: More than 40 of the 200 taught hours are on a link, if live streaming is meant by online.
        leaves-open: The evidence does not show whether more than 40 of the 200 taught hours are on a
          link.
        about: >
          The words set live streaming beside face to face, and then allow 40 of the 200 hours online.
          They do not say whether live streamed hours are among the 40. The kinder reading is that they
          are not, so this finding is a question to ask and decides nothing. With 40 hours online the
          200 are reached where 160 are in the room.
        scope: course
        severity: note
        force: indicator
        require:
          any:
            - measure: hours
              what: offered-remote
              at-most:
                - {hours: 40, source: online}
            - measure: hours
              what: offered-in-person
              at-least:
                - {hours: 160, source: online}
        action: Ask the body whether hours live streamed count among the 40 hours online.
        owner: the centre
        working-days: 20

    examples:
      - {name: 200 taught hours, given: {sessions: [{taught: 200}]}, expect: {taught-hours-too-few: met}}
      - {name: 201 taught hours, given: {sessions: [{taught: 201}]}, expect: {taught-hours-too-few: met}}
      - name: A second short of 200 taught hours
        given: {sessions: [{taught: 199h59m59s}]}
        expect: {taught-hours-too-few: not_met}
      - name: 200 hours live streamed are taught hours
        given: {sessions: [{taught: 200, mode: remote}]}
        expect: {taught-hours-too-few: met, online-hours-above-cap: not_met}
      - name: Study is no taught hour
        given: {sessions: [{taught: 199}], study: [{activity: self_study, time: 251}]}
        expect: {taught-hours-too-few: not_met}
      - name: An hour without a register
        given: {sessions: [{taught: 199}, {taught: 1, record: plan}]}
        expect: {taught-hours-too-few: cannot_tell}

      - name: 40 of 200 hours on a link
        given: {sessions: [{taught: 160}, {taught: 40, mode: remote}]}
        expect: {taught-hours-too-few: met, online-hours-above-cap: met}
      - name: A second more than 40 of 200 hours on a link
        given: {sessions: [{taught: 159h59m59s}, {taught: 40h0m1s, mode: remote}]}
        expect: {taught-hours-too-few: met, online-hours-above-cap: not_met}
      - name: 160 hours in the room, and many on a link beside them
        given: {sessions: [{taught: 160}, {taught: 100, mode: remote}]}
        expect: {online-hours-above-cap: met}
      - name: 161 hours in the room, and many on a link beside them
        given: {sessions: [{taught: 161}, {taught: 100, mode: remote}]}
        expect: {online-hours-above-cap: met}
      - name: 40 hours on a link in a short course
        given: {sessions: [{taught: 100}, {taught: 40, mode: remote}]}
        expect: {taught-hours-too-few: not_met, online-hours-above-cap: met}
      - name: 30 hours on a link in a short course
        given: {sessions: [{taught: 100}, {taught: 30, mode: remote}]}
        expect: {online-hours-above-cap: met}
      - name: A plan of more hours on a link
        given:
          sessions:
            - {taught: 100}
            - {taught: 30, mode: remote}
            - {taught: 20, mode: remote, record: plan}
        expect: {online-hours-above-cap: cannot_tell}
      - name: A plan of more hours in the room
        given: {sessions: [{taught: 150}, {taught: 100, mode: remote}, {taught: 20, record: plan}]}
        expect: {online-hours-above-cap: cannot_tell}

      - name: 200 hours by a CBT trainer
        given: {tutors: [{credential: CBT trainer}], sessions: [{taught: 200}]}
        expect: {taught-hours-too-few: met, hours-by-trainers-too-few: met}
      - name: 201 hours by a recognised trainer
        given: {tutors: [{credential: Recognised trainer}], sessions: [{taught: 201}]}
        expect: {hours-by-trainers-too-few: met}
      - name: 200 hours by a tutor of whom nothing is said
        given: {sessions: [{taught: 200}]}
        expect: {hours-by-trainers-too-few: cannot_tell}
      - name: 200 hours by a tutor who holds something else
        given: {tutors: [{credential: PGCE}], sessions: [{taught: 200}]}
        expect: {hours-by-trainers-too-few: cannot_tell}
      - name: A second of 200 hours by a tutor who was a CBT trainer until the day before
        given:
          tutors: [{credential: CBT trainer}, {credential: CBT trainer, until: 2025-10-31}]
          sessions:
            - {taught: 199h59m59s}
            - {taught: 1s, from: 2025-11-01, tutors: [2]}
        expect: {taught-hours-too-few: met, hours-by-trainers-too-few: not_met}
      - name: A second of 200 hours by a tutor who is a CBT trainer until that day
        given:
          tutors: [{credential: CBT trainer}, {credential: CBT trainer, until: 2025-11-01}]
          sessions:
            - {taught: 199h59m59s}
            - {taught: 1s, from: 2025-11-01, tutors: [2]}
        expect: {hours-by-trainers-too-few: met}
      - name: An hour on the day before a tutor becomes a CBT trainer
        given:
          tutors: [{credential: CBT trainer}, {credential: CBT trainer, from: 2025-11-02}]
          sessions: [{taught: 199}, {taught: 1, from: 2025-11-01, tutors: [2]}]
        expect: {hours-by-trainers-too-few: not_met}
      - name: An hour on the day on which a tutor becomes a CBT trainer
        given:
          tutors: [{credential: CBT trainer}, {credential: CBT trainer, from: 2025-11-01}]
          sessions: [{taught: 199}, {taught: 1, from: 2025-11-01, tutors: [2]}]
        expect: {hours-by-trainers-too-few: met}
      - name: An hour by a CBT trainer together with a tutor of whom nothing is said
        given:
          tutors: [{credential: CBT trainer}, {}]
          sessions: [{taught: 199}, {taught: 1, tutors: [1, 2]}]
        expect: {hours-by-trainers-too-few: cannot_tell}
      - name: An hour by a CBT trainer together with a tutor who no longer is one
        given:
          tutors: [{credential: CBT trainer}, {credential: CBT trainer, until: 2024-12-31}]
          sessions: [{taught: 199}, {taught: 1, tutors: [1, 2]}]
        expect: {hours-by-trainers-too-few: cannot_tell}
      - name: Too few taught hours say it all
        given: {tutors: [{credential: CBT trainer}], sessions: [{taught: 199h59m59s}]}
        expect: {taught-hours-too-few: not_met, hours-by-trainers-too-few: not_applicable}

    """#
  static let iacp = #"""
    pack: iacp
    title: IACP, training that counts towards accreditation
    about: >
      What the Irish Association for Counselling and Psychotherapy asks of core training. It binds
      people who apply and courses that seek its accreditation: a course that does not meet a rule here
      would not count. Class contact, length, client work and therapy are what it lists for a course
      that it has not accredited, and it says that its committee decides in each case. Not asked here,
      because no table carries them: level 8 of the Irish framework, whether supervision is individual and
      external, two hours of group supervision a month for two years, and groups of three to six.
    kind: recognition
    bodies: [IACP, Irish Association for Counselling and Psychotherapy]
    asked: by-name
    not-asked:
      - Level 8 of the Irish framework.
      - Supervision that is individual and external, and group supervision each month.
      - Groups of three to six.
    checked: 2026-11-26

    sources:
      in-person:
        title: IACP, education overview
        clause: Changes from September 2022
        url: https://www.iacp.ie/education-overview
        quote: At least 70% of teaching must take place face-to-face and synchronous (live) in the
          classroom setting.
        seen: 2026-11
        status: verified
      modules:
        title: IACP, education overview
        clause: Changes from September 2022
        url: https://www.iacp.ie/education-overview
        quote: Modules where there is an emphasis on personal development, relationship development and
          skills must be completed in person
        seen: 2026-11
        status: verified
      contact:
        title: IACP, courses that are not accredited
        clause: Criterion E, class contact
        url: https://iacp.cloud/page/1136
        quote: Minimum of 500 course hours of class contact
        seen: 2026-11
        status: verified
      duration:
        title: IACP, courses that are not accredited
        clause: Criterion A
        url: https://iacp.cloud/page/1136
        quote: a minimum of 4 years full or part time in duration
        seen: 2026-11-26
        status: verified
      client-work-100:
        title: IACP, first time accreditation
        url: https://iacp.cloud/page/1135
        quote: post 100 trainee hours required on the course (post 120 trainee hours if the course began
          September 2020 or later)
        seen: 2026-11-26
        status: verified
      client-work-120:
        title: IACP, courses that are not accredited
        clause: Criterion B
        url: https://iacp.cloud/page/1136
        quote: Minimum of 120 hours of supervised individual client work.
        seen: 2026-11-26
        status: verified
      supervision:
        title: IACP, courses that are not accredited
        clause: Criterion C
        url: https://iacp.cloud/page/1136
        quote: Minimum ratio of 1-5 individual external supervision hours to client hours during
          training.
        seen: 2026-11-26
        status: verified
      therapy:
        title: IACP, courses that are not accredited
        clause: Criterion G
        url: https://iacp.cloud/page/1136
        quote: Minimum of 50 hours of personal therapy during training
        seen: 2026-11-26
        status: verified


    rules:
      - id: in-person-share-too-low
        finds: Less than 70 % of the teaching is in the classroom.
        leaves-open: The evidence does not show whether 70 % of the teaching is in the classroom, or the
          course began before the rule did.
        about: Teaching is tutor time offered, in the room and on a link together. The change applies
          from September 2022, which is read as courses that began on or after its first day.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: share
          what: in-person
          of: offered
          at-least:
            - {unknown: What was asked of courses that began before September 2022., source: in-person}
            - {from: 2022-09-01, percent: 70, source: in-person}
        action: Tell learners that the course would not count towards this accreditation as it is
          taught.
        owner: the centre
        working-days: 20

      - id: personal-or-skills-module-online
        finds: A module on personal development, relationships or skills is partly taught on a link.
        leaves-open: Nothing says which sessions belong to modules on personal development,
          relationships or skills, or the evidence does not show whether all of them were in person.
        about: >
          Such modules must be wholly in person. Their sessions are those tagged personal-development,
          relationship-development or skills in sessions.csv; where no session is, nothing can be told.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: share
          what: remote
          of: offered
          tag: [personal-development, relationship-development, skills]
          at-most:
            - {unknown: What was asked of courses that began before September 2022., source: modules}
            - {from: 2022-09-01, percent: 0, source: modules}
        action: Ask the centre how these sessions will be taught in person.
        owner: the centre
        working-days: 20

      - id: class-contact-too-short
        finds: The course offers fewer than 500 hours of class contact.
        leaves-open: The evidence does not show whether the course offers 500 hours of class contact.
        about: >
          Class contact is tutor time offered, in the room or on a link. The words are about a course
          that the body has not accredited. No table says which courses it has, so every course is
          asked, which is our reading.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: hours
          what: offered
          at-least:
            - {hours: 500, source: contact}
        action: Tell learners to ask the body whether the course would be accepted.
        owner: the centre
        working-days: 20

      - id: course-too-short
        finds: The course is shorter than four years.
        leaves-open: Nothing says how long the course lasts.
        about: >
          Our reading of four years, forty-four months from the first day to the last, as from one
          September or October to the fourth summer. The words are about a course that the body has not
          accredited; every course is asked, because no table says which it has.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: span
          at-least:
            - {months: 44, source: duration}
        action: Ask the centre how the length of the course is counted.
        owner: the centre
        working-days: 20

      - id: client-work-too-short
        finds: A learner has fewer hours of client work than the body asks.
        leaves-open: The evidence does not show how many hours of client work every learner has.
        about: >
          120 hours for a course that began in September 2020 or later, 100 before. Hours are client
          work as learners log it; whether it was supervised is not asked. Learners who withdrew are
          left out.
        scope: every learner not withdrawn
        clock: course_start
        severity: low
        force: requirement
        require:
          measure: hours
          what: placement
          at-least:
            - {hours: 100, source: client-work-100}
            - {from: 2020-09-01, hours: 120, source: client-work-120}
        action: Agree with the learner when the missing client work will be done.
        owner: the centre
        working-days: 20

      - id: personal-therapy-too-short
        finds: A learner has fewer than 50 hours of personal therapy.
        leaves-open: The evidence does not show whether every learner has 50 hours of personal therapy.
        about: Hours of therapy are those that learners log. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: hours
          what: personal-therapy
          at-least:
            - {hours: 50, source: therapy}
        action: Agree with the learner when the missing hours of therapy will be taken.
        owner: the centre
        working-days: 20

      - id: supervision-too-little
        finds: A learner has less than an hour of supervision for every five hours of client work.
        leaves-open: The evidence does not show whether every learner has an hour of supervision for every five of client
          work.
        about: >
          Client work and its supervision as learners log them, compared without rounding. Whether the
          supervision was individual and external is not asked. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: hours-for-each
          what: placement
          for-each: placement-supervision
          at-most:
            - {to-one: 5, source: supervision}
        action: Agree with the learner when the missing supervision will be had.
        owner: the centre
        working-days: 20

    examples:
      - name: 70 % in the classroom exactly
        given: {sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {in-person-share-too-low: met}
      - name: A second less than 70 % in the classroom
        given: {sessions: [{taught: 69h59m59s}, {taught: 30h0m1s, mode: remote}]}
        expect: {in-person-share-too-low: not_met}
      - name: All in the classroom
        given: {sessions: [{taught: 100}]}
        expect: {in-person-share-too-low: met}
      - name: A register is missing for what is in the classroom
        given: {sessions: [{taught: 60}, {taught: 30, mode: remote}, {taught: 10, record: plan}]}
        expect: {in-person-share-too-low: cannot_tell}
      - name: A course that began on 1 September 2022
        given: {starts-on: 2022-09-01, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {in-person-share-too-low: {verdict: not_met, since: 2022-09-01}}
      - name: A course that began the day before
        given: {starts-on: 2022-08-31, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {in-person-share-too-low: {verdict: cannot_tell, since: always}}
      - name: A course before the rule, all in the classroom
        given: {starts-on: 2020-09-07, sessions: [{taught: 100}]}
        expect: {in-person-share-too-low: cannot_tell}
      - name: A course before the rule, all on a link
        given: {starts-on: 2020-09-07, sessions: [{taught: 100, mode: remote}]}
        expect: {in-person-share-too-low: cannot_tell}

      - name: Skills in person, theory on a link
        given: {sessions: [{taught: 70, tags: [skills]}, {taught: 30, mode: remote, tags: [theory]}]}
        expect: {personal-or-skills-module-online: met}
      - name: A second of a skills module on a link
        given: {sessions: [{taught: 70, tags: [skills]}, {taught: 1s, mode: remote, tags: [skills]}]}
        expect: {personal-or-skills-module-online: not_met}
      - name: A second of a module on personal development on a link
        given:
          sessions:
            - {taught: 70, tags: [personal-development]}
            - {taught: 1s, mode: remote, tags: [personal-development]}
        expect: {personal-or-skills-module-online: not_met}
      - name: A second of a module on relationships on a link
        given:
          sessions:
            - {taught: 70, tags: [relationship-development]}
            - {taught: 1s, mode: remote, tags: [relationship-development]}
        expect: {personal-or-skills-module-online: not_met}
      - name: A skills module in person so far, in a course in progress
        on: 2025-12-01
        given: {starts-on: 2025-09-08, ends-on: 2029-06-30, sessions: [{taught: 70, tags: [skills]}]}
        expect: {personal-or-skills-module-online: met}
      - name: No session says what it is about
        given: {sessions: [{taught: 70}, {taught: 30, mode: remote}]}
        expect: {personal-or-skills-module-online: cannot_tell}
      - name: A skills module on a link that only a timetable has
        given:
          sessions:
            - {taught: 70, tags: [skills]}
            - {taught: 1, mode: remote, tags: [skills], record: plan}
        expect: {personal-or-skills-module-online: cannot_tell}
      - name: A skills module on a link in a course that began on 1 September 2022
        given: {starts-on: 2022-09-01, sessions: [{taught: 7, mode: remote, tags: [skills]}]}
        expect: {personal-or-skills-module-online: {verdict: not_met, since: 2022-09-01}}
      - name: A skills module on a link in a course that began the day before
        given: {starts-on: 2022-08-31, sessions: [{taught: 7, mode: remote, tags: [skills]}]}
        expect: {personal-or-skills-module-online: {verdict: cannot_tell, since: always}}

      - name: 500 hours of class contact
        given: {sessions: [{taught: 400}, {taught: 100, mode: remote}]}
        expect: {class-contact-too-short: met}
      - name: More class contact
        given: {sessions: [{taught: 501}]}
        expect: {class-contact-too-short: met}
      - name: A second short of 500 hours of class contact
        given: {sessions: [{taught: 499h59m59s}]}
        expect: {class-contact-too-short: not_met}
      - name: An hour without a register
        given: {sessions: [{taught: 499}, {taught: 1, record: plan}]}
        expect: {class-contact-too-short: cannot_tell}

      - name: Forty-four months
        given: {starts-on: 2021-10-01, ends-on: 2025-05-31, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A day less
        given: {starts-on: 2021-10-01, ends-on: 2025-05-30, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Five years
        given: {starts-on: 2020-10-01, ends-on: 2025-05-31, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: A course in progress may still last so long
        on: 2025-01-01
        given: {starts-on: 2024-09-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: cannot_tell}

      - name: 120 hours of client work
        given: {study: [{activity: placement, time: 120}]}
        expect: {client-work-too-short: met}
      - name: 121 hours of client work
        given: {study: [{activity: placement, time: 121}]}
        expect: {client-work-too-short: met}
      - name: One learner is a second short
        given:
          study:
            - {activity: placement, time: 120, learner: 1}
            - {activity: placement, time: 119h59m59s, learner: 2}
        expect: {client-work-too-short: not_met}
      - name: 100 hours in a course that began in August 2020
        given: {starts-on: 2020-08-31, study: [{activity: placement, time: 100}]}
        expect: {client-work-too-short: {verdict: met, since: always}}
      - name: A second short in a course that began in August 2020
        given: {starts-on: 2020-08-31, study: [{activity: placement, time: 99h59m59s}]}
        expect: {client-work-too-short: not_met}
      - name: 100 hours in a course that began in September 2020
        given: {starts-on: 2020-09-01, study: [{activity: placement, time: 100}]}
        expect: {client-work-too-short: {verdict: not_met, since: 2020-09-01}}
      - name: No log of client work or therapy
        given: {sessions: [{taught: 1}]}
        expect: {client-work-too-short: cannot_tell, personal-therapy-too-short: cannot_tell}

      - name: 50 hours of therapy
        given: {study: [{activity: personal_therapy, time: 50}]}
        expect: {personal-therapy-too-short: met}
      - name: 51 hours of therapy
        given: {study: [{activity: personal_therapy, time: 51}]}
        expect: {personal-therapy-too-short: met}
      - name: One learner is a second of therapy short
        given:
          study:
            - {activity: personal_therapy, time: 50, learner: 1}
            - {activity: personal_therapy, time: 49h59m59s, learner: 2}
        expect: {personal-therapy-too-short: not_met}
      - name: A learner who withdrew is left out
        given: {class: in_person, learners: {L-1: {withdrawn: yes}}}
        expect: {client-work-too-short: not_applicable, personal-therapy-too-short: not_applicable}

      - name: An hour of supervision for 5 of client work
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 5}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: met}
      - name: A second of client work more than supervision allows
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 5h0m1s}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: not_met}
      - name: More supervision than is asked
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 3}, {activity: placement_supervision, time: 1}]}
        expect: {supervision-too-little: met}
      - name: One learner's supervision does not stand for another's
        given:
          starts-on: 2025-09-08
          study:
            - {activity: placement, time: 9, learner: 1}
            - {activity: placement, time: 1, learner: 2}
            - {activity: placement_supervision, time: 1}
        expect: {supervision-too-little: not_met}
      - name: No log of supervision
        given: {starts-on: 2025-09-08, study: [{activity: placement, time: 20}]}
        expect: {supervision-too-little: cannot_tell}
      - name: The supervision of a learner who withdrew is left out
        given: {class: in_person, learners: {L-1: {withdrawn: yes}}}
        expect: {supervision-too-little: not_applicable}

    """#
  static let pacfa = #"""
    pack: pacfa
    title: PACFA, training that counts towards membership
    about: >
      What the Training Standards of the Psychotherapy and Counselling Federation of Australia ask of a
      course, by the day on which it began. They bind people who apply and courses that seek
      accreditation: a course that does not meet a rule here would not count. Until June 2022 half of
      the 400 hours could be without a live tutor; since July 2022 all of them are live. Not asked
      here, because no table carries them: level 7 of the Australian framework, that 5 hours of
      supervision are individual, and, before July 2022, the sum of 400 hours with and without a live
      tutor.
    kind: recognition
    bodies: [PACFA, Psychotherapy and Counselling Federation of Australia]
    asked: by-name
    not-asked:
      - Level 7 of the Australian framework.
      - That 5 hours of supervision are individual.
      - Before July 2022, 400 hours with and without a live tutor together.
    checked: 2026-11-26

    sources:
      person-to-person:
        title: PACFA, Training Standards (2018)
        url: http://www.pacfa.org.au/practitioner-resources/training-standards/
        quote: 200 hours direct person-to-person instruction of which 60 hours may be synchronous
          online ... (140 hours) which must be solely taught face-to-face
        seen: 2026-11
        status: verified
      practice-2018:
        title: PACFA, Training Standards (2018)
        url: http://www.pacfa.org.au/practitioner-resources/training-standards/
        quote: a minimum of 40 hours of face-to-face counselling or psychotherapy practice (client contact)
          with 10 hours of supervision
        seen: 2026-11-26
        status: verified
      live-2022:
        title: PACFA, Training Standards (2022)
        url: https://pacfa.org.au/portal/Portal/Training-and-Careers/TS.aspx?hkey=3c2bc70a-69e4-4607-b1af-811d2f8a0a7c
        quote: minimum of 400 hours of live instruction
        seen: 2026-11
        status: verified
      in-person-2022:
        title: PACFA, Training Standards (2022)
        url: https://pacfa.org.au/portal/Portal/Training-and-Careers/TS.aspx?hkey=3c2bc70a-69e4-4607-b1af-811d2f8a0a7c
        quote: Of the 400 hours, 140 hours must be face-to-face and in person
        seen: 2026-11
        status: verified
      practice-2022:
        title: PACFA, Training Standards (2022)
        url: https://pacfa.org.au/portal/Portal/Training-and-Careers/TS.aspx?hkey=3c2bc70a-69e4-4607-b1af-811d2f8a0a7c
        quote: a placement with a minimum of 40 hours of client contact, and 10 hours of supervision
          attached to this client contact
        seen: 2026-11-26
        status: verified
      duration-2022:
        title: PACFA, Training Standards (2022)
        url: https://pacfa.org.au/portal/Portal/Training-and-Careers/TS.aspx?hkey=3c2bc70a-69e4-4607-b1af-811d2f8a0a7c
        quote: You must study over 2 or more years
        seen: 2026-11-26
        status: verified


    rules:
      - id: live-hours-too-few
        finds: The course offers fewer hours of live instruction than membership asks.
        leaves-open: The evidence does not show how many hours of live instruction the course offers, or
          the standards in force when it began have not been seen.
        about: >
          Live instruction is tutor time offered, in the room or on a link. 200 hours for a course that
          began from 14 April 2018, 400 from 1 July 2022. Standards apply by the day on which a course
          began, which is our reading of the days on which they took effect.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered
          at-least:
            - {unknown: The standards before 14 April 2018., source: person-to-person}
            - {from: 2018-04-14, hours: 200, source: person-to-person}
            - {from: 2022-07-01, hours: 400, source: live-2022}
        action: Tell learners that the course alone does not lead to membership.
        owner: the centre
        working-days: 20

      - id: in-person-hours-too-few
        finds: The course offers fewer than 140 hours face to face and in person.
        leaves-open: The evidence does not show whether the course offers 140 hours in person, or the
          standards in force when it began have not been seen.
        about: A number of hours, not a share, so a longer course may be mostly on a link. The number is
          the same in the standards of 2018 and of 2022.
        scope: course
        clock: course_start
        severity: medium
        force: requirement
        require:
          measure: hours
          what: offered-in-person
          at-least:
            - {unknown: The standards before 14 April 2018., source: person-to-person}
            - {from: 2018-04-14, hours: 140, source: person-to-person}
            - {from: 2022-07-01, hours: 140, source: in-person-2022}
        action: Tell learners that the course would not count towards membership as it is taught.
        owner: the centre
        working-days: 20

      - id: course-too-short
        finds: The course is shorter than two years.
        leaves-open: Nothing says how long the course lasts, or the length asked when it began has not
          been seen.
        about: >
          Our reading of two years of study, twenty months from the first day to the last. Asked of
          courses that began from 1 July 2022; no length has been seen in the standards before.
        scope: course
        clock: course_start
        severity: low
        force: interpretation
        require:
          measure: span
          at-least:
            - {unknown: The length asked before 1 July 2022., source: person-to-person}
            - {from: 2022-07-01, months: 20, source: duration-2022}
        action: Ask the centre how the length of the course is counted.
        owner: the centre
        working-days: 20

      - id: client-contact-too-short
        finds: A learner has fewer than 40 hours of client contact.
        leaves-open: The evidence does not show whether every learner has 40 hours of client contact, or
          the standards in force when the course began have not been seen.
        about: Client contact is client work as learners log it. Learners who withdrew are left out.
        scope: every learner not withdrawn
        clock: course_start
        severity: low
        force: requirement
        require:
          measure: hours
          what: placement
          at-least:
            - {unknown: The standards before 14 April 2018., source: person-to-person}
            - {from: 2018-04-14, hours: 40, source: practice-2018}
            - {from: 2022-07-01, hours: 40, source: practice-2022}
        action: Agree with the learner when the missing client work will be done.
        owner: the centre
        working-days: 20

      - id: supervision-too-short
        finds: A learner has fewer than 10 hours of supervision.
        leaves-open: The evidence does not show whether every learner has 10 hours of supervision, or
          the standards in force when the course began have not been seen.
        about: Supervision is that of client work, as learners log it. Whether 5 hours of it are
          individual, as since July 2022, is not asked. Learners who withdrew are left out.
        scope: every learner not withdrawn
        clock: course_start
        severity: low
        force: requirement
        require:
          measure: hours
          what: placement-supervision
          at-least:
            - {unknown: The standards before 14 April 2018., source: person-to-person}
            - {from: 2018-04-14, hours: 10, source: practice-2018}
            - {from: 2022-07-01, hours: 10, source: practice-2022}
        action: Agree with the learner when the missing supervision will be given.
        owner: the centre
        working-days: 20

    examples:
      - name: 400 live hours, 140 of them in person
        given: {sessions: [{taught: 140}, {taught: 260, mode: remote}]}
        expect:
          live-hours-too-few: {verdict: met, since: 2022-07-01}
          in-person-hours-too-few: {verdict: met, since: 2022-07-01}
      - name: 401 live hours
        given: {sessions: [{taught: 401}]}
        expect: {live-hours-too-few: met, in-person-hours-too-few: met}
      - name: A second short of 400 live hours
        given: {sessions: [{taught: 140}, {taught: 259h59m59s, mode: remote}]}
        expect: {live-hours-too-few: not_met, in-person-hours-too-few: met}
      - name: A second short of 140 hours in person
        given: {sessions: [{taught: 139h59m59s}, {taught: 260h0m1s, mode: remote}]}
        expect: {live-hours-too-few: met, in-person-hours-too-few: not_met}
      - name: 200 live hours and 200 of recordings are no longer enough
        given:
          sessions: [{taught: 140}, {taught: 60, mode: remote}]
          study: [{activity: recording, time: 200}]
        expect: {live-hours-too-few: not_met, in-person-hours-too-few: met}
      - name: 200 live hours and 200 of recordings were enough until June 2022
        given:
          starts-on: 2022-06-30
          sessions: [{taught: 140}, {taught: 60, mode: remote}]
          study: [{activity: recording, time: 200}]
        expect:
          live-hours-too-few: {verdict: met, since: 2018-04-14}
          in-person-hours-too-few: {verdict: met, since: 2018-04-14}
      - name: A second short of 200 live hours in a course of 2019
        given: {starts-on: 2019-03-04, sessions: [{taught: 199h59m59s}]}
        expect: {live-hours-too-few: not_met}
      - name: 201 live hours in a course of 2019
        given: {starts-on: 2019-03-04, sessions: [{taught: 201}]}
        expect: {live-hours-too-few: met}
      - name: A second short of 140 hours in person in a course of 2019
        given: {starts-on: 2019-03-04, sessions: [{taught: 139h59m59s}, {taught: 61, mode: remote}]}
        expect: {live-hours-too-few: met, in-person-hours-too-few: not_met}
      - name: A course that began on 1 July 2022
        given: {starts-on: 2022-07-01, sessions: [{taught: 200}]}
        expect:
          live-hours-too-few: {verdict: not_met, since: 2022-07-01}
          in-person-hours-too-few: {verdict: met, since: 2022-07-01}
      - name: A course that began on 14 April 2018
        given: {starts-on: 2018-04-14, sessions: [{taught: 100}]}
        expect:
          live-hours-too-few: {verdict: not_met, since: 2018-04-14}
          in-person-hours-too-few: {verdict: not_met, since: 2018-04-14}
      - name: A course that began the day before
        given: {starts-on: 2018-04-13, sessions: [{taught: 100}]}
        expect:
          live-hours-too-few: {verdict: cannot_tell, since: always}
          in-person-hours-too-few: {verdict: cannot_tell, since: always}
      - name: Hours without a register
        given: {sessions: [{taught: 130}, {taught: 260, mode: remote}, {taught: 10, record: plan}]}
        expect: {live-hours-too-few: cannot_tell, in-person-hours-too-few: cannot_tell}

      - name: Twenty months
        given: {starts-on: 2023-11-10, ends-on: 2025-07-09, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: met, since: 2022-07-01}}
      - name: A day less than twenty months
        given: {starts-on: 2023-11-10, ends-on: 2025-07-08, sessions: [{taught: 1}]}
        expect: {course-too-short: not_met}
      - name: Three years
        given: {starts-on: 2022-11-10, ends-on: 2025-11-09, sessions: [{taught: 1}]}
        expect: {course-too-short: met}
      - name: One year from 1 July 2022
        given: {starts-on: 2022-07-01, ends-on: 2023-06-30, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: not_met, since: 2022-07-01}}
      - name: One year from the day before
        given: {starts-on: 2022-06-30, ends-on: 2023-06-30, sessions: [{taught: 1}]}
        expect: {course-too-short: {verdict: cannot_tell, since: always}}

      - name: 40 hours of client contact and 10 of supervision
        given:
          study: [{activity: placement, time: 40}, {activity: placement_supervision, time: 10}]
        expect:
          client-contact-too-short: {verdict: met, since: 2022-07-01}
          supervision-too-short: {verdict: met, since: 2022-07-01}
      - name: 41 hours of client contact and 11 of supervision
        given:
          study: [{activity: placement, time: 41}, {activity: placement_supervision, time: 11}]
        expect: {client-contact-too-short: met, supervision-too-short: met}
      - name: One learner is a second short of both
        given:
          study:
            - {activity: placement, time: 40, learner: 1}
            - {activity: placement, time: 39h59m59s, learner: 2}
            - {activity: placement_supervision, time: 10, learner: 1}
            - {activity: placement_supervision, time: 9h59m59s, learner: 2}
        expect: {client-contact-too-short: not_met, supervision-too-short: not_met}
      - name: Both in a course that began on 1 July 2022
        given:
          starts-on: 2022-07-01
          study: [{activity: placement, time: 40}, {activity: placement_supervision, time: 10}]
        expect:
          client-contact-too-short: {verdict: met, since: 2022-07-01}
          supervision-too-short: {verdict: met, since: 2022-07-01}
      - name: Both in a course that began the day before
        given:
          starts-on: 2022-06-30
          study: [{activity: placement, time: 40}, {activity: placement_supervision, time: 10}]
        expect:
          client-contact-too-short: {verdict: met, since: 2018-04-14}
          supervision-too-short: {verdict: met, since: 2018-04-14}
      - name: A second short of both in a course of 2019
        given:
          starts-on: 2019-03-04
          study:
            - {activity: placement, time: 39h59m59s}
            - {activity: placement_supervision, time: 9h59m59s}
        expect: {client-contact-too-short: not_met, supervision-too-short: not_met}
      - name: More than both in a course of 2019
        given:
          starts-on: 2019-03-04
          study: [{activity: placement, time: 41}, {activity: placement_supervision, time: 11}]
        expect: {client-contact-too-short: met, supervision-too-short: met}
      - name: Less than both in a course that began on 14 April 2018
        given:
          starts-on: 2018-04-14
          study: [{activity: placement, time: 39}, {activity: placement_supervision, time: 9}]
        expect:
          client-contact-too-short: {verdict: not_met, since: 2018-04-14}
          supervision-too-short: {verdict: not_met, since: 2018-04-14}
      - name: Less than both in a course that began the day before
        given:
          starts-on: 2018-04-13
          study: [{activity: placement, time: 39}, {activity: placement_supervision, time: 9}]
        expect:
          client-contact-too-short: {verdict: cannot_tell, since: always}
          supervision-too-short: {verdict: cannot_tell, since: always}
      - name: No log of client contact or supervision
        given: {sessions: [{taught: 1}]}
        expect: {client-contact-too-short: cannot_tell, supervision-too-short: cannot_tell}
      - name: A learner who withdrew is left out
        given: {class: in_person, starts-on: 2025-09-08, learners: {L-1: {withdrawn: yes}}}
        expect: {client-contact-too-short: not_applicable, supervision-too-short: not_applicable}

    """#
  static let crpo = #"""
    pack: crpo
    title: CRPO, training that counts towards registration
    about: >
      What the College of Registered Psychotherapists of Ontario asks of a programme of education and
      training. It binds people who apply. A programme may take one of four forms; the two with a
      number of hours ask for 360, and a committee may find another programme equivalent. Not asked
      here, because no table carries them: the degree that comes before or with it, the recognition of
      the programme, and that safe and effective use of self is one of its core components.
    kind: recognition
    bodies: [CRPO, College of Registered Psychotherapists of Ontario]
    asked: by-name
    not-asked:
      - The degree that comes before or with the programme.
      - That the programme is recognised.
      - That safe and effective use of self is a core component.
    checked: 2026-11-26

    sources:
      training:
        title: CRPO, education programs
        url: https://www.crpo.ca/education-programs/
        quote: central to the practice of psychotherapy, which hours exclude direct client contact
          hours and clinical supervision hours
        seen: 2026-11
        status: verified


    rules:
      - id: training-hours-too-few
        finds: The course offers fewer than 360 hours of training, supervision and client work left out.
        leaves-open: The evidence does not show whether the course offers 360 hours of training,
          supervision and client work left out.
        about: >
          Training is read as tutor time offered, in the room or on a link; the words do not say live,
          so that is our reading. Group supervision counts as clinical supervision and is left out, and
          so is client work. The College may find a programme of another length equivalent.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: hours
          what: offered
          activity: [teaching, skills_practice, tutorial, personal_development, assessment, induction,
            progress_review, unknown, recording, e_learning, self_study, ai_tool,
            unsupervised_assessment]
          at-least:
            - {hours: 360, source: training}
        action: Tell learners to ask the College whether the course would be accepted.
        owner: the centre
        working-days: 20

    examples:
      - name: 360 hours of training
        given: {sessions: [{taught: 300}, {taught: 60, mode: remote}]}
        expect: {training-hours-too-few: met}
      - name: 361 hours of training
        given: {sessions: [{taught: 361}]}
        expect: {training-hours-too-few: met}
      - name: A second short of 360 hours of training
        given: {sessions: [{taught: 359h59m59s}]}
        expect: {training-hours-too-few: not_met}
      - name: Group supervision does not count
        given: {sessions: [{taught: 359}, {taught: 40, activity: group_supervision}]}
        expect: {training-hours-too-few: not_met}
      - name: Client work and its supervision do not count
        given:
          sessions: [{taught: 359}, {taught: 20, activity: placement_supervision}]
          study: [{activity: placement, time: 100}]
        expect: {training-hours-too-few: not_met}
      - name: Practice, tutorials, personal development and assessment count
        given:
          sessions:
            - {taught: 200}
            - {taught: 80, activity: skills_practice}
            - {taught: 20, activity: tutorial}
            - {taught: 40, activity: personal_development}
            - {taught: 16, activity: assessment}
            - {taught: 2, activity: induction}
            - {taught: 1, activity: progress_review}
            - {taught: 1, activity: unknown}
        expect: {training-hours-too-few: met}
      - name: An hour without a register
        given: {sessions: [{taught: 359}, {taught: 1, record: plan}]}
        expect: {training-hours-too-few: cannot_tell}

    """#
  static let slcDistanceLearning = #"""
    pack: slc-distance-learning
    title: Distance learning, as the finance of higher education in England means it
    about: >
      When a course is a distance learning course for loans and grants in higher education. What counts
      is attendance in person that the institution requires, on weekdays and in term, other than to
      enrol or be examined, and more than on occasion. Live teaching on a link does not count as
      attendance, and a course taught at weekends may meet this definition though it is wholly in
      person; so it never says that a course lacks live contact. Found here is the plain case that no
      such attendance is required at all. Whether what is required falls on weekdays of term, and often
      enough, is not asked, because no measure counts days of the week; so a course that meets the rule
      may still be distance learning.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      attendance:
        title: SLC, courses management service user guide, determining mode of study
        clause: Distance learning course
        url: https://www.heinfo.slc.co.uk/resources/guidance/courses-management-service-user-guide/eligibility/determining-mode-of-study/
        quote: required to be in attendance is not satisfied by a requirement imposed by the
          institution to attend any institution (a) for the purposes of registration or enrolment or
          any examination; (b) on a weekend or during any vacation; or (c) on an occasional basis
          during the week
        seen: 2026-11
        status: verified


    rules:
      - id: no-attendance-required
        finds: No attendance in person is required, so the course is distance learning for its finance.
        leaves-open: The evidence does not show whether any attendance in person is required.
        about: >
          Attendance is tutor time offered in person. Sessions that sessions.csv calls optional require
          nobody to come, so they count as remote; inductions and assessments are left out, because
          enrolment and examinations do not count.
        scope: course
        severity: low
        force: interpretation
        require:
          measure: hours
          what: offered-in-person
          optional: remote
          activity: [teaching, skills_practice, tutorial, personal_development, group_supervision,
            progress_review, unknown, recording, e_learning, self_study, ai_tool]
          more-than:
            - {hours: 0, source: attendance}
        action: Check that the course is entered as distance learning, or show the sessions in person
          that are missing here.
        owner: the centre
        working-days: 20

    examples:
      - name: A day in the classroom every week
        given: {sessions: [{taught: 180}]}
        expect: {no-attendance-required: met}
      - name: On a link, with two days a week in person
        given: {sessions: [{taught: 300, mode: remote}, {taught: 420, activity: skills_practice}]}
        expect: {no-attendance-required: met}
      - name: A second in person
        given: {sessions: [{taught: 300, mode: remote}, {taught: 1s}]}
        expect: {no-attendance-required: met}
      - name: All on a link
        given: {sessions: [{taught: 300, mode: remote}]}
        expect: {no-attendance-required: not_met}
      - name: In a room where learners may stay away
        given: {sessions: [{taught: 300, mode: remote}, {taught: 60, optional: yes}]}
        expect: {no-attendance-required: not_met}
      - name: In a room for induction and examinations alone
        given:
          sessions:
            - {taught: 300, mode: remote}
            - {taught: 6, activity: induction}
            - {taught: 6, activity: assessment}
        expect: {no-attendance-required: not_met}
      - name: A session in a room that only a timetable has
        given: {sessions: [{taught: 300, mode: remote}, {taught: 6, record: plan}]}
        expect: {no-attendance-required: cannot_tell}

    """#
  static let us34cfr600 = #"""
    pack: us-34cfr600
    title: United States, 34 CFR 600.2, distance education
    about: >
      What makes distance education, rather than a correspondence course, for an institution that takes
      part in federal aid programmes (Title IV), by the definition that took effect on 1 July 2021. It
      binds institutions. Interaction need not be live, and only live interaction with a tutor is on
      record here, so the one rule is a question and no more. Not asked, because no table carries them:
      whether interaction is regular, whether somebody who logs in takes part, clock hours of 50 in 60
      minutes, and the institution's share of correspondence courses. An AI tool is no instructor here,
      as in the definition, which speaks of an individual.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      substantive:
        title: 34 CFR 600.2, definition of distance education
        clause: Substantive interaction
        url: https://eccser.org/seamypath/2026/03/03/accjc-definition-of-distance-education/
        quote: and also includes at least two of
        seen: 2026-11
        status: mirror


    rules:
      - id: one-kind-of-live-interaction
        finds: Live sessions show fewer than two of the kinds of substantive interaction.
        leaves-open: The evidence does not show whether live sessions have two of the kinds of
          substantive interaction.
        about: >
          Two of five kinds are asked. Read from the activities of live sessions with a tutor, which is
          our reading: teaching and skills practice are direct instruction; assessment and progress
          reviews are feedback on coursework; tutorials answer questions about the content; personal
          development and group supervision are group discussion. A kind that an accrediting agency
          approved, and interaction outside live sessions, such as written feedback or a forum, are not
          on record and would count. A course wholly in a room is not asked.
        scope: course
        clock: course_start
        severity: note
        force: indicator
        unless:
          - {measure: class, by: place, one-of: [in_person]}
        require:
          some:
            - measure: hours
              what: offered
              activity: [teaching, skills_practice]
              more-than:
                - {not-required: The kinds were not yet defined., source: substantive}
                - {from: 2021-07-01, hours: 0, source: substantive}
            - measure: hours
              what: offered
              activity: [assessment, progress_review]
              more-than:
                - {not-required: The kinds were not yet defined., source: substantive}
                - {from: 2021-07-01, hours: 0, source: substantive}
            - measure: hours
              what: offered
              activity: [tutorial]
              more-than:
                - {not-required: The kinds were not yet defined., source: substantive}
                - {from: 2021-07-01, hours: 0, source: substantive}
            - measure: hours
              what: offered
              activity: [personal_development, group_supervision]
              more-than:
                - {not-required: The kinds were not yet defined., source: substantive}
                - {from: 2021-07-01, hours: 0, source: substantive}
          at-least: 2
        action: Ask the institution which other interaction with an instructor the course has.
        owner: the institution
        working-days: 20

    examples:
      - name: A second of teaching and a second of assessment
        given:
          starts-on: 2021-07-01
          sessions:
            - {taught: 1s, mode: remote}
            - {taught: 1s, mode: remote, activity: assessment}
        expect: {one-kind-of-live-interaction: {verdict: met, since: 2021-07-01}}
      - name: A second of a tutorial and a second of a group
        given:
          starts-on: 2021-07-01
          sessions:
            - {taught: 1s, mode: remote, activity: tutorial}
            - {taught: 1s, mode: remote, activity: group_supervision}
        expect: {one-kind-of-live-interaction: {verdict: met, since: 2021-07-01}}
      - name: Skills practice and progress reviews
        given:
          sessions:
            - {taught: 30, mode: remote, activity: skills_practice}
            - {taught: 1, mode: remote, activity: progress_review}
        expect: {one-kind-of-live-interaction: met}
      - name: Teaching in a room and personal development on a link
        given:
          sessions:
            - {taught: 30}
            - {taught: 1, mode: remote, activity: personal_development}
        expect: {one-kind-of-live-interaction: met}
      - name: Teaching on a link and nothing else
        given: {sessions: [{taught: 300, mode: remote}]}
        expect: {one-kind-of-live-interaction: not_met}
      - name: Teaching in a room and on a link and nothing else
        given: {sessions: [{taught: 200}, {taught: 100, mode: remote}]}
        expect: {one-kind-of-live-interaction: not_met}
      - name: Assessment on a link and nothing else
        given: {sessions: [{taught: 3, mode: remote, activity: assessment}]}
        expect: {one-kind-of-live-interaction: not_met}
      - name: Learners among themselves
        given: {class: no_live_tutor, starts-on: 2025-09-08}
        expect: {one-kind-of-live-interaction: not_met}
      - name: No live contact
        given: {class: distance_only, starts-on: 2025-09-08}
        expect: {one-kind-of-live-interaction: not_met}
      - name: Kinds that only a timetable has
        given:
          sessions:
            - {taught: 1s, mode: remote, activity: induction}
            - {taught: 30, mode: remote, record: plan}
            - {taught: 1, mode: remote, activity: assessment, record: plan}
            - {taught: 1, mode: remote, activity: tutorial, record: plan}
            - {taught: 1, mode: remote, activity: group_supervision, record: plan}
        expect: {one-kind-of-live-interaction: cannot_tell}
      - name: Nothing was handed in
        given: {class: evidence_missing, starts-on: 2025-09-08}
        expect: {one-kind-of-live-interaction: cannot_tell}
      - name: All in a room
        given: {sessions: [{taught: 300}]}
        expect: {one-kind-of-live-interaction: not_applicable}
      - name: A course that began the day before the definition took effect
        given: {starts-on: 2021-06-30, sessions: [{taught: 300, mode: remote}]}
        expect: {one-kind-of-live-interaction: {verdict: not_applicable, since: always}}
      - name: The same a day later
        given: {starts-on: 2021-07-01, sessions: [{taught: 300, mode: remote}]}
        expect: {one-kind-of-live-interaction: {verdict: not_met, since: 2021-07-01}}

    """#
  static let deFernusg = #"""
    pack: de-fernusg
    title: Germany, distance teaching that needs a licence
    about: >
      When a paid course is distance teaching under the German Act for the protection of those who
      learn at a distance (Fernunterrichtsschutzgesetz). Distance teaching needs a licence of the ZFU,
      without which the contract is void. Teaching that is live on a link is not distance teaching by
      the practice of the ZFU; what has no live tutor is, and so is live teaching that is recorded and
      made available afterwards. Two plain cases are found here. That asynchronous parts are more than
      half of the whole course, which is the test of the Federal Court, is not asked, because no
      measure sets study against teaching; so a course that meets both rules may still need a licence.
      Nor is it asked whether learning is monitored, whether the course is paid for, or whether there
      is a licence.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      act:
        title: Fernunterrichtsschutzgesetz (FernUSG)
        clause: Section 1
        url: https://lawlikes.de/fernunterrichtsschutzgesetz/
        quote: der Lehrende und der Lernende ausschließlich oder überwiegend räumlich getrennt sind und
          ... den Lernerfolg überwachen
        seen: 2026-11
        status: verified
      federal-court:
        title: Bundesgerichtshof, 12 June 2025, III ZR 109/24
        clause: Headnote
        url: https://sis-datenbank.nwb.de/Dokument/1072940
        quote: jedenfalls dann gegeben, wenn dabei asynchrone Unterrichtsanteile überwiegen
        seen: 2026-11
        status: verified


    rules:
      - id: no-live-teaching
        finds: No teaching is live, so the course is distance teaching, which needs a licence.
        leaves-open: The evidence does not show whether any teaching is live.
        about: Without a live tutor, tutor and learner are wholly apart, in place and in time. Whether
          the centre holds a licence stands in no table.
        scope: course
        severity: medium
        force: interpretation
        require:
          measure: class
          by: place
          none-of:
            - {classes: [distance_only, no_live_tutor], source: act}
        action: Ask the centre for the licence of the ZFU, or for the records of live teaching that are
          missing here.
        owner: the centre
        working-days: 20

      - id: live-teaching-all-recorded
        finds: All live teaching is recorded and made available, so it counts as asynchronous.
        leaves-open: The evidence does not show whether any live teaching goes unrecorded.
        about: >
          The ZFU counts live events that are recorded and made available afterwards as asynchronous
          (checkpoint-elearning.com/node/27796, October 2025). Where every session is tagged recorded in
          sessions.csv, nothing but asynchronous parts is left, and these then are more than half.
        scope: course
        severity: medium
        force: interpretation
        when:
          - {measure: hours, what: offered, ledger: possible, more-than: {hours: 0}}
        require:
          measure: hours
          what: offered
          recorded: not-live
          more-than:
            - {hours: 0, source: federal-court}
        action: Ask the centre for the licence of the ZFU, or which live sessions are not recorded.
        owner: the centre
        working-days: 20

    examples:
      - {name: Recordings only, given: {class: distance_only}, expect: {no-live-teaching: not_met}}
      - name: Learners among themselves
        given: {class: no_live_tutor}
        expect: {no-live-teaching: not_met}
      - {name: Live on a link, given: {class: live_online}, expect: {no-live-teaching: met}}
      - {name: In a room, given: {class: in_person}, expect: {no-live-teaching: met}}
      - {name: In a room and on a link, given: {class: blended}, expect: {no-live-teaching: met}}
      - name: Nothing was handed in
        given: {class: evidence_missing}
        expect: {no-live-teaching: cannot_tell}

      - name: Live on a link and not recorded
        given: {sessions: [{taught: 20, mode: remote}]}
        expect: {no-live-teaching: met, live-teaching-all-recorded: met}
      - name: Every session recorded
        given: {sessions: [{taught: 20, mode: remote, tags: [recorded]}]}
        expect: {live-teaching-all-recorded: not_met}
      - name: A second that was recorded
        given: {sessions: [{taught: 1s, mode: remote, tags: [recorded]}]}
        expect: {live-teaching-all-recorded: not_met}
      - name: Every session recorded but a second
        given: {sessions: [{taught: 20, mode: remote, tags: [recorded]}, {taught: 1s, mode: remote}]}
        expect: {live-teaching-all-recorded: met}
      - name: Every session recorded but one that only a timetable has
        given:
          sessions:
            - {taught: 20, mode: remote, tags: [recorded]}
            - {taught: 1, mode: remote, record: plan}
        expect: {live-teaching-all-recorded: cannot_tell}
      - name: Where no live teaching is possible there is none to record
        given: {sessions: [{taught: 10, tutor: no}]}
        expect: {no-live-teaching: not_met, live-teaching-all-recorded: not_applicable}
      - name: Where a file could not be read there may have been live teaching
        given: {unbounded: yes, sessions: [{taught: 10, tutor: no}]}
        expect: {no-live-teaching: cannot_tell, live-teaching-all-recorded: cannot_tell}

    """#
  static let scqf = #"""
    pack: scqf
    title: SCQF, credit and notional learning hours
    about: >
      What a credit point of the Scottish Credit and Qualifications Framework stands for, asked of the
      record of a qualification. It binds the bodies that rate credit, not centres. Notional hours are
      all that a learner does, assessment too, and are only a guide, so they are never compared with the
      hours that a course gave. The framework sets no hours with a tutor: in Scotland these come from a
      professional body alone.
    kind: obligation
    checked: 2026-11-26

    sources:
      credit-point:
        title: SQA, levels and credits
        url: http://www.sqa.org.uk/sqa/71377.html
        quote: one credit point represents the amount of learning achieved through a notional 10 hours
          of learning time which includes everything a learner has to do to achieve the outcomes in a
          qualification including the assessment procedures
        seen: 2026-11
        status: verified
      smallest:
        title: SCQF level descriptors
        clause: SCQF credit rating
        url: https://www.yumpu.com/en/document/view/46855315/scqf-level-descriptors-scottish-credit-and-qualifications-/5
        quote: the learning outcomes must take a minimum of a notional 10 hours to achieve
        seen: 2026-11
        status: mirror

    applies:
      - measure: fact
        what: awarding-organisation
        one-of: [SQA, Scottish Qualifications Authority, COSCA]

    rules:
      - id: credit-not-tenth-of-hours
        finds: The qualification's credit on record is not a tenth of its notional learning hours.
        leaves-open: The record of the qualification at hand gives its credit but not its notional
          learning hours.
        about: >
          A credit point stands for 10 notional hours. The total qualification time on record is read as
          the notional learning hours, and a tenth of it is taken to the nearest whole number, a half
          going up; both are our reading.
        scope: course
        severity: low
        force: interpretation
        when:
          - {measure: qualification, what: credit, stated: yes}
        require:
          measure: qualification
          what: credit
          equals:
            - count: {qualification: tqt, divided-by: 10}
              source: credit-point
        action: Ask the awarding organisation which figure of its record is right.
        owner: the awarding organisation
        working-days: 20

      - id: too-small-for-credit
        finds: The qualification has credit on record, and less than 10 notional learning hours.
        leaves-open: The record of the qualification at hand gives its credit but not its notional
          learning hours.
        about: Credit is given only for learning that takes 10 notional hours or more. The total
          qualification time on record is read as those hours.
        scope: course
        severity: low
        force: requirement
        when:
          - {measure: qualification, what: credit, stated: yes}
        require:
          measure: qualification
          what: tqt
          at-least:
            - {hours: 10, source: smallest}
        action: Ask the awarding organisation which figure of its record is right.
        owner: the awarding organisation
        working-days: 20

    examples:
      - name: 400 notional hours are 40 credits, whatever the course gave
        given: {record: {tqt: 400, credit: 40}, sessions: [{taught: 120}]}
        expect: {credit-not-tenth-of-hours: met, too-small-for-credit: met}
      - name: 400 notional hours are not 39 credits
        given: {record: {tqt: 400, credit: 39}}
        expect: {credit-not-tenth-of-hours: not_met}
      - name: 400 notional hours are not 41 credits
        given: {record: {tqt: 400, credit: 41}}
        expect: {credit-not-tenth-of-hours: not_met}
      - name: 405 notional hours are 41 credits, the half going up
        given: {record: {tqt: 405, credit: 41}}
        expect: {credit-not-tenth-of-hours: met}
      - name: 404 notional hours are 40 credits
        given: {record: {tqt: 404, credit: 40}}
        expect: {credit-not-tenth-of-hours: met}
      - name: 10 notional hours are a credit
        given: {record: {tqt: 10, credit: 1}}
        expect: {credit-not-tenth-of-hours: met, too-small-for-credit: met}
      - name: A second less than 10 notional hours
        given: {record: {tqt: 9h59m59s, credit: 1}}
        expect: {too-small-for-credit: not_met}
      - name: Credit without hours on record
        given: {record: {credit: 40}}
        expect: {credit-not-tenth-of-hours: cannot_tell, too-small-for-credit: cannot_tell}
      - name: Hours without credit on record
        given: {record: {tqt: 5}}
        expect: {credit-not-tenth-of-hours: not_applicable, too-small-for-credit: not_applicable}

    """#
  static let ilr202526 = #"""
    pack: ilr-2025-26
    title: Individualised Learner Record 2025 to 2026, hours and delivery postcode
    about: >
      What a provider returns to the Department for Education of its learners' hours and of where they
      learn, against what the records show. The hours are claims, read from the return or written in
      claims.csv by the same kinds; they never count as evidence. Planned hours are not guided hours: they
      may be timetabled and unsupervised, and off-the-job training may be online study or an assignment.
      So they are compared with everything the records show of the learner's training, live or not, and
      where no record of training outside the sessions was handed in, fewer hours than claimed leave the
      question open. A plan binds nobody to its last hour: planned hours are an indicator.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      postcode:
        title: Individualised Learner Record 2025 to 2026, DelLocPostCode
        url: https://guidance.submit-learner-data.service.gov.uk/25-26/ilr/entity/LearningDelivery/field/DelLocPostCode
        quote: "Where provision is delivered by distance or e-learning, the following code should be entered: ZZ99 9ZZ. This should be based on where the learner undertakes the learning"
        seen: 2026-11
        status: verified
      postcode-majority:
        title: Individualised Learner Record 2025 to 2026, DelLocPostCode
        url: https://guidance.submit-learner-data.service.gov.uk/25-26/ilr/entity/LearningDelivery/field/DelLocPostCode
        quote: should only be used where the majority or all the learning is being delivered remotely
        seen: 2026-11
        status: verified
      evidence-duty:
        title: "Advice: funding regulations for post-16 provision"
        clause: the page of 2016 to 2017
        url: https://www.gov.uk/government/publications/advice-funding-regulations-for-post-16-provision
        quote: the requirement to be able to evidence to funding auditors that the planned hours in data returns recorded on the student timetable are matched to planned education or training sessions are both realistic and deliverable to all students
        seen: 2026-11
        status: verified
      actual-hours:
        title: Individualised Learner Record 2021 to 2022, OTJActHours
        url: https://guidance.submit-learner-data.service.gov.uk/21-22/ilr/entity/LearningDelivery/field/OTJActHours
        quote: supported by the evidence requirements set out in the funding rules
        seen: 2026-11
        status: verified

    rules:
      - id: distance-postcode-not-as-delivered
        finds: The return says that the learning is at a distance, and most of it was in the room.
        leaves-open: The evidence does not show whether the learning was at a distance, as the return says.
        about: >
          The postcode for distance learning stands for learners of whose learning the majority, read as
          more than half, is away from the provider. It goes by where the learner is: on a link from home
          is at a distance, whatever room the tutor is in. Study that does not say where it was leaves the
          question open.
        scope: course and every learner
        severity: medium
        force: requirement
        require:
          measure: distance-share
          postcode: [ZZ99 9ZZ]
          claimed: listed
          more-than:
            - percent: 50
              source: postcode-majority
        action: Ask the centre to correct the postcode, or to show the distance learning that is missing here.
        owner: the centre
        working-days: 20

      - id: distance-delivery-without-its-postcode
        finds: Most of the learning was at a distance, and the return gives the postcode of a place.
        leaves-open: The evidence does not show whether the learning was at the place that the return gives.
        about: >
          The other side of the same field: learning that is for more than half away from the provider is
          returned under the postcode for distance learning. That the half decides here too is our
          reading; the field also says that it is the delivery location at the start.
        scope: course and every learner
        severity: low
        force: interpretation
        require:
          measure: distance-share
          postcode: [ZZ99 9ZZ]
          claimed: other
          at-most:
            - percent: 50
              source: postcode
        action: Ask the centre to correct the postcode, or to show the sessions in the room that are missing here.
        owner: the centre
        working-days: 20

      - id: planned-hours-not-evidenced
        finds: The return plans more off-the-job or T Level hours than the records show.
        leaves-open: The evidence does not show whether the hours that the return plans took place.
        about: >
          The field PHours (claims of the kind planned_hours). The words that ask a provider to evidence
          planned hours are of programmes for 16 to 19 year olds; for an apprenticeship this is a question
          only. Learners who withdrew are left out.
        scope: every learner not withdrawn
        severity: medium
        force: indicator
        require:
          measure: claim
          what: planned_hours
          rounded: nearest-hour
          at-least:
            - percent: 100
              source: evidence-duty
        action: Ask the centre which sessions and records the planned hours stand for.
        owner: the centre
        working-days: 20

      - id: planned-learning-hours-not-evidenced
        finds: The return plans more timetabled learning hours than the records show.
        leaves-open: The evidence does not show whether the learning hours that the return plans took place.
        about: >
          The field PlanLearnHours (claims of the kind planned_learning_hours). These hours are timetabled,
          so the records of the sessions bound them. An absence of the learner makes the hours found fewer
          and is no fault of the centre: look at attendance first. Learners who withdrew are left
          out.
        scope: every learner not withdrawn
        severity: medium
        force: indicator
        require:
          measure: claim
          what: planned_learning_hours
          rounded: nearest-hour
          at-least:
            - percent: 100
              source: evidence-duty
        action: Ask the centre for the timetable and the registers of the planned hours.
        owner: the centre
        working-days: 20

      - id: off-the-job-hours-not-evidenced
        finds: The return claims more off-the-job hours than the records show of any training.
        leaves-open: The evidence does not show whether all off-the-job hours of the return took place.
        about: >
          The field OTJActHours (claims of the kind off_the_job_hours), which is in whole hours: the time
          found is taken to the nearest hour. Everything that the records show is taken as off-the-job
          training here, which is kind; the pack apprenticeship-otj leaves out what the rules exclude.
        scope: course and every learner
        severity: medium
        force: interpretation
        require:
          measure: claim
          what: off_the_job_hours
          rounded: nearest-hour
          at-least:
            - percent: 100
              source: actual-hours
        action: Ask the centre for the records of the off-the-job hours, or to correct the return.
        owner: the centre
        working-days: 20

    examples:
      - name: A learner returned as at a distance who learns on a link for a second more than half
        given:
          sessions: [{taught: 10}, {taught: 10h0m1s, mode: remote}]
          claims: [{kind: delivery_postcode, value: zz99 9zz, learner: 1}]
        expect:
          distance-postcode-not-as-delivered: met
          distance-delivery-without-its-postcode: not_applicable
      - name: Half of the learning in the room is no majority at a distance
        given:
          sessions: [{taught: 10}, {taught: 10, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ999ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: not_met}
      - name: A distance postcode of the whole course, and a course in the room
        given:
          sessions: [{taught: 20}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ}]
        expect: {distance-postcode-not-as-delivered: not_met}
      - name: A distance postcode of the whole course, and a little more than half on a link
        given:
          learners: 1
          sessions: [{taught: 10}, {taught: 10h6m, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ}]
        expect: {distance-postcode-not-as-delivered: met}
      - name: At 51 per cent the learning is at a distance
        given:
          sessions: [{taught: 49}, {taught: 51, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: met}
      - name: At 49 per cent it is not
        given:
          sessions: [{taught: 51}, {taught: 49, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: not_met}
      - name: At 49 and a half per cent it is not
        given:
          sessions: [{taught: 101}, {taught: 99, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: not_met}
      - name: E-learning at home makes the difference
        given:
          sessions: [{taught: 10}]
          study: [{activity: e_learning, time: 11, mode: remote}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: met}
      - name: E-learning that does not say where leaves it open
        given:
          sessions: [{taught: 10}]
          study: [{activity: e_learning, time: 11}]
          claims: [{kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}]
        expect: {distance-postcode-not-as-delivered: cannot_tell}
      - name: One learner with an aim at a distance and one at a place
        given:
          sessions: [{taught: 10}]
          claims:
            - {kind: delivery_postcode, value: ZZ99 9ZZ, learner: 1}
            - {kind: delivery_postcode, value: AB1 2CD, learner: 1}
        expect:
          distance-postcode-not-as-delivered: cannot_tell
          distance-delivery-without-its-postcode: cannot_tell
      - name: Without a postcode nothing is asked
        given: {sessions: [{taught: 10}]}
        expect:
          distance-postcode-not-as-delivered: not_applicable
          distance-delivery-without-its-postcode: not_applicable
          planned-hours-not-evidenced: not_applicable
          planned-learning-hours-not-evidenced: not_applicable
          off-the-job-hours-not-evidenced: not_applicable
      - name: A learner returned at a place who learns there for half of the time
        given:
          sessions: [{taught: 10}, {taught: 10, mode: remote}]
          claims: [{kind: delivery_postcode, value: AB1 2CD, learner: 1}]
        expect:
          distance-delivery-without-its-postcode: met
          distance-postcode-not-as-delivered: not_applicable
      - name: A second more than half on a link, and the postcode of a place
        given:
          sessions: [{taught: 10}, {taught: 10h0m1s, mode: remote}]
          claims: [{kind: delivery_postcode, value: AB1 2CD, learner: 1}]
        expect: {distance-delivery-without-its-postcode: not_met}
      - name: All in the room, and the postcode of a place
        given:
          sessions: [{taught: 10}]
          claims: [{kind: delivery_postcode, value: AB1 2CD, learner: 1}]
        expect: {distance-delivery-without-its-postcode: met}
      - name: A course on a link, and the postcode of a place for the whole course
        given:
          learners: 1
          sessions: [{taught: 10, mode: remote}]
          claims: [{kind: delivery_postcode, value: AB1 2CD}]
        expect: {distance-delivery-without-its-postcode: not_met}

      - name: Planned hours that the records show, 420 of 420
        given:
          sessions: [{taught: 30}]
          study: [{activity: self_study, time: 390}]
          claims: [{kind: planned_hours, time: 420, learner: 1}]
        expect: {planned-hours-not-evidenced: met}
      - name: 420 planned hours and 30 that the records show
        given:
          sessions: [{taught: 28}]
          study: [{activity: self_study, time: 2}]
          claims: [{kind: planned_hours, time: 420, learner: 1}]
        expect: {planned-hours-not-evidenced: not_met}
      - name: 420 planned hours and no record of training outside the sessions
        given:
          sessions: [{taught: 30}]
          claims: [{kind: planned_hours, time: 420, learner: 1}]
        expect: {planned-hours-not-evidenced: cannot_tell}
      - name: Half an hour less is the same whole hour
        given:
          sessions: [{taught: 90h}]
          study: [{activity: self_study, time: 9h30m}]
          claims: [{kind: planned_hours, time: 100, learner: 1}]
        expect: {planned-hours-not-evidenced: met}
      - name: A second less is not
        given:
          sessions: [{taught: 90h}]
          study: [{activity: self_study, time: 9h29m59s}]
          claims: [{kind: planned_hours, time: 100, learner: 1}]
        expect: {planned-hours-not-evidenced: not_met}
      - name: More than was planned
        given:
          sessions: [{taught: 90h}]
          study: [{activity: self_study, time: 20}]
          claims: [{kind: planned_hours, time: 100, learner: 1}]
        expect: {planned-hours-not-evidenced: met}
      - name: 99 of 100 planned hours
        given:
          sessions: [{taught: 90h}]
          study: [{activity: self_study, time: 9}]
          claims: [{kind: planned_hours, time: 100, learner: 1}]
        expect: {planned-hours-not-evidenced: not_met}
      - name: A learner who withdrew is not asked for what was planned
        given:
          withdrawn: 1
          sessions: [{taught: 28}]
          study: [{activity: self_study, time: 2}]
          claims:
            - {kind: planned_hours, time: 420, learner: 1}
            - {kind: planned_learning_hours, time: 420, learner: 1}
        expect:
          planned-hours-not-evidenced: not_applicable
          planned-learning-hours-not-evidenced: not_applicable

      - name: Timetabled hours that took place
        given:
          sessions: [{taught: 100}]
          claims: [{kind: planned_learning_hours, time: 100, learner: 1}]
        expect: {planned-learning-hours-not-evidenced: met}
      - name: 30 of 420 timetabled hours
        given:
          sessions: [{taught: 30}]
          claims: [{kind: planned_learning_hours, time: 420, learner: 1}]
        expect: {planned-learning-hours-not-evidenced: not_met}
      - name: More than was timetabled
        given:
          sessions: [{taught: 110}]
          claims: [{kind: planned_learning_hours, time: 100, learner: 1}]
        expect: {planned-learning-hours-not-evidenced: met}
      - name: 99 of 100 timetabled hours
        given:
          sessions: [{taught: 99}]
          claims: [{kind: planned_learning_hours, time: 100, learner: 1}]
        expect: {planned-learning-hours-not-evidenced: not_met}
      - name: Hours that only the timetable has
        given:
          sessions: [{taught: 50}, {taught: 50, record: plan}]
          claims: [{kind: planned_learning_hours, time: 100, learner: 1}]
        expect: {planned-learning-hours-not-evidenced: cannot_tell}

      - name: Off-the-job hours that the records show
        given:
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-not-evidenced: met}
      - name: More off-the-job hours than are claimed
        given:
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 90}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-not-evidenced: met}
      - name: 99 of 100 off-the-job hours
        given:
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 79}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-not-evidenced: not_met}
      - name: Off-the-job hours, and no record of training outside the sessions
        given:
          sessions: [{taught: 20}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-not-evidenced: cannot_tell}
      - name: Off-the-job hours claimed of the whole course
        given:
          sessions: [{taught: 20}]
          claims: [{kind: off_the_job_hours, time: 100}]
        expect: {off-the-job-hours-not-evidenced: cannot_tell}

    """#
  static let apprenticeshipOtj = #"""
    pack: apprenticeship-otj
    title: Apprenticeship funding rules 2026 to 2027, off-the-job training
    about: >
      Off-the-job hours that a provider claims for an apprentice, against what the records show without
      the kinds of time that the funding rules leave out. Off-the-job training is not live contact: online
      learning and assignments count, and none of it is ever added to guided hours. What the rules ask of
      working hours, of the training plan and of the least hours of each standard is not asked here, since
      no table carries it.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      excluded:
        title: Apprenticeship funding rules, August 2026 to July 2027, version 3
        clause: paragraphs 84.1, 84.4 and 84.5
        url: https://github.com/Gangoo91/Elec-Mate-Merge/blob/0aa89ab6a5e5afc85a5c514e740910687a3fda3a/src/lib/otj/otjQualityCheck.ts
        quote: Examinations and other on-programme testing
        seen: 2026-11
        status: mirror

    rules:
      - id: off-the-job-hours-of-excluded-kinds
        finds: More off-the-job hours are claimed than the records show of training that counts as such.
        leaves-open: The evidence does not show whether all off-the-job hours claimed are of a kind that counts.
        about: >
          Claims of the kind off_the_job_hours are compared with the learner's training without induction
          (84.1, initial assessment and onboarding), progress reviews (84.4) and assessment (84.5). Which
          of our activities stand for which paragraph is our reading. The hours are whole hours in the
          return, so the time found is taken to the nearest hour. Rules of earlier years were not read.
        scope: course and every learner
        clock: course_start
        severity: medium
        force: interpretation
        require:
          measure: claim
          what: off_the_job_hours
          activity: [teaching, skills_practice, tutorial, personal_development, group_supervision, unknown, recording, e_learning, self_study, ai_tool]
          rounded: nearest-hour
          at-least:
            - {from: 2026-08-01, percent: 100, source: excluded}
        action: Ask the centre which records stand for the off-the-job hours, or to correct the return.
        owner: the centre
        working-days: 20

    examples:
      - name: 100 hours of training that counts, on the first day of the rules
        on: 2027-09-01
        given:
          starts-on: 2026-08-01
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: {verdict: met, since: 2026-08-01}}
      - name: A day earlier other rules held
        on: 2027-09-01
        given:
          starts-on: 2026-07-31
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: cannot_tell}
      - name: A day later
        on: 2027-09-01
        given:
          starts-on: 2026-08-02
          sessions: [{taught: 20}]
          study: [{activity: e_learning, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: met}
      - name: More than is claimed
        on: 2027-09-01
        given:
          starts-on: 2026-09-01
          sessions: [{taught: 21}]
          study: [{activity: self_study, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: met}
      - name: An hour of the hundred was a progress review
        on: 2027-09-01
        given:
          starts-on: 2026-09-01
          sessions: [{taught: 19}, {taught: 1, activity: progress_review}]
          study: [{activity: e_learning, time: 80}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: not_met}
      - name: Assessment and induction do not count either
        on: 2027-09-01
        given:
          starts-on: 2026-09-01
          sessions: [{taught: 10, activity: assessment}, {taught: 10, activity: induction}]
          study: [{activity: e_learning, time: 80}, {activity: unsupervised_assessment, time: 10}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: not_met}
      - name: No record of training outside the sessions
        on: 2027-09-01
        given:
          starts-on: 2026-09-01
          sessions: [{taught: 20}]
          claims: [{kind: off_the_job_hours, time: 100, learner: 1}]
        expect: {off-the-job-hours-of-excluded-kinds: cannot_tell}
      - name: A claim for the whole course
        on: 2027-09-01
        given:
          starts-on: 2026-09-01
          sessions: [{taught: 20}]
          claims: [{kind: off_the_job_hours, time: 100}]
        expect: {off-the-job-hours-of-excluded-kinds: cannot_tell}
      - name: Nothing is claimed
        on: 2027-09-01
        given: {starts-on: 2026-09-01, sessions: [{taught: 20}]}
        expect: {off-the-job-hours-of-excluded-kinds: not_applicable}

    """#
  static let homeOfficeStudent = #"""
    pack: home-office-student
    title: Immigration Rules, courses of the Student route in the United Kingdom
    about: >
      What the Immigration Rules ask of how a course below degree level is taught, where people come to
      it on the Student route, and what is said of remote delivery. Scheduled breaks do not count, and a
      session that learners may stay away from is remote for everyone. Not asked here: whose premises a
      session is on, whether a tutor's qualification is suitable, how long one learner was away, and
      where a learner is, because no table carries them or no rule can ask. That delivery on a link is
      not allowed at all below degree level was not found in any text.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      daytime:
        title: Immigration Rules, Appendix Student
        clause: ST 8.2(b)
        url: https://github.com/RuachTech/legal-immigration-rag/blob/dbbc9afb694c25632783a942214df7a3ad63134a/data/govuk-data/raw/appendix-student.md
        quote: a minimum of 15 hours per week of classroom-based daytime study (08:00 to 18:00, Monday to
          Friday) that leads to an approved qualification
        seen: 2026-11-26
        status: mirror
      remote-20:
        title: Mills & Reeve, UKVI publishes updated student sponsor guidance
        url: https://mills-reeve.com/blogs/education/april-2025/ukvi-publishes-updated-student-sponsor-guidance
        quote: a maximum of 20% 'remote delivery'
        seen: 2026-11
        status: secondary

    rules:
      - id: daytime-hours-too-few
        finds: In some week the course teaches fewer than 15 hours in the classroom by day.
        leaves-open: The evidence does not show whether every week has 15 hours in the classroom by day,
          or what level the course is.
        about: >
          Hours are tutor time offered in person, Monday to Friday from 08:00 to 18:00 by the clocks of
          the course's own zone, without breaks and without sessions that learners may stay away from.
          The text says a week; that it means each week, from Monday to Sunday, which lies wholly within
          the course's dates and has a session is our reading, and so is that a course below degree level
          is one at level 5 or lower. A week with a bank holiday is asked like any other.
        scope: course
        severity: medium
        force: interpretation
        when:
          - {measure: level, less-than: {count: 6}}
        require:
          measure: per-window
          what: offered-in-person
          window: week
          take: least
          on: weekdays
          between: 08:00-18:00
          optional: remote
          at-least:
            - {hours: 15, source: daytime}
        action: Ask the centre for the timetable and the registers of the week that is named.
        owner: the centre
        working-days: 10

      - id: remote-share-above-cap
        finds: More than 20 % of the teaching is remote.
        leaves-open: The evidence does not show how much of the teaching is remote, or the course began
          before the cap did.
        about: >
          The share is taken over the whole course: tutor time offered on a link, or in sessions that
          learners may stay away from, of all that is offered. A sponsor may have permission for up to
          40 %, which no table carries, so it is a question. The guidance itself was not read, and what
          was allowed of courses that began before 19 March 2025 was not seen.
        scope: course
        clock: course_start
        severity: low
        force: indicator
        require:
          measure: share
          what: remote
          of: offered
          optional: remote
          at-most:
            - {unknown: What was allowed of courses that began before 19 March 2025., source: remote-20}
            - {from: 2025-03-19, percent: 20, source: remote-20}
        action: Ask the centre which permission it has for remote delivery.
        owner: the centre
        working-days: 20

    examples:
      - name: Fifteen hours by day in the one week of a course
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 13:00}]
        expect: {daytime-hours-too-few: met}
      - name: A second short
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 4h59m59s, at: 13:00}]
        expect: {daytime-hours-too-few: not_met}
      - name: Sixteen hours
        given:
          level: "4"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 6, at: 12:00}]
        expect: {daytime-hours-too-few: met}
      - name: An hour of fifteen is after 18:00
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 14:00}]
        expect: {daytime-hours-too-few: not_met}
      - name: A break of half an hour does not count
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions:
            - {taught: 10, at: 08:00}
            - {taught: 4h30m, at: 08:00}
            - {taught: 30m, at: 12:30, activity: break}
        expect: {daytime-hours-too-few: not_met}
      - name: A Saturday does not count
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 10:00, from: 2025-09-06}]
        expect: {daytime-hours-too-few: not_met}
      - name: Five hours on a link do not count
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 10:00, mode: remote}]
        expect: {daytime-hours-too-few: not_met}
      - name: Five hours that learners may stay away from do not count
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 10:00, optional: yes}]
        expect: {daytime-hours-too-few: not_met}
      - name: A week of vacation is no fault
        given:
          level: "5"
          ends-on: 2025-09-21
          sessions:
            - {taught: 10, at: 08:00}
            - {taught: 5, at: 10:00}
            - {taught: 10, at: 08:00, from: 2025-09-15}
            - {taught: 5, at: 10:00}
        expect: {daytime-hours-too-few: met}
      - name: A week of one day in the middle of the course
        given:
          level: "5"
          ends-on: 2025-09-21
          sessions:
            - {taught: 10, at: 08:00}
            - {taught: 5, at: 10:00}
            - {taught: 5, at: 10:00, from: 2025-09-08}
            - {taught: 10, at: 08:00, from: 2025-09-15}
            - {taught: 5, at: 10:00}
        expect: {daytime-hours-too-few: not_met}
      - name: Five hours that only a timetable has
        given:
          level: "5"
          ends-on: 2025-09-07
          sessions: [{taught: 10, at: 08:00}, {taught: 5, at: 10:00, record: plan}]
        expect: {daytime-hours-too-few: cannot_tell}
      - name: A course shorter than a week has none that could be short
        given: {level: "5", ends-on: 2025-09-05, sessions: [{taught: 5, at: 10:00}]}
        expect: {daytime-hours-too-few: not_applicable}
      - name: A course at degree level
        given: {level: "6", ends-on: 2025-09-07, sessions: [{taught: 5, at: 10:00}]}
        expect: {daytime-hours-too-few: not_applicable}
      - name: Nobody says what level the course is
        given: {ends-on: 2025-09-07, sessions: [{taught: 5, at: 10:00}]}
        expect: {daytime-hours-too-few: cannot_tell}

      - name: 20 % remote exactly
        given: {sessions: [{taught: 80}, {taught: 20, mode: remote}]}
        expect: {remote-share-above-cap: met}
      - name: A second more is remote
        given: {sessions: [{taught: 79h59m59s}, {taught: 20h0m1s, mode: remote}]}
        expect: {remote-share-above-cap: not_met}
      - name: 10 % remote
        given: {sessions: [{taught: 90}, {taught: 10, mode: remote}]}
        expect: {remote-share-above-cap: met}
      - name: A fifth and a second that learners may stay away from
        given: {sessions: [{taught: 79h59m59s}, {taught: 20h0m1s, optional: yes}]}
        expect: {remote-share-above-cap: not_met}
      - name: Ten hours on a link that only a timetable has
        given: {sessions: [{taught: 80}, {taught: 20, mode: remote}, {taught: 10, mode: remote, record: plan}]}
        expect: {remote-share-above-cap: cannot_tell}
      - name: A course that began on 19 March 2025
        given: {starts-on: 2025-03-19, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {remote-share-above-cap: {verdict: not_met, since: 2025-03-19}}
      - name: A course that began the day before
        given: {starts-on: 2025-03-18, sessions: [{taught: 60}, {taught: 40, mode: remote}]}
        expect: {remote-share-above-cap: {verdict: cannot_tell, since: always}}
      - name: An earlier course, all in the room
        given: {starts-on: 2024-09-09, sessions: [{taught: 60}]}
        expect: {remote-share-above-cap: cannot_tell}
      - name: An earlier course, all on a link
        given: {starts-on: 2024-09-09, sessions: [{taught: 60, mode: remote}]}
        expect: {remote-share-above-cap: cannot_tell}

    """#
  static let nasbaCpe = #"""
    pack: nasba-cpe
    title: CPE credits for accountants in the United States, as NASBA's registry counts them
    about: >
      Whether live time stands behind the credits that are claimed. A credit is 50 minutes, and may be
      rounded down, never up; a recording shown with somebody there to answer counts as live, as it does
      everywhere here. The registry says that times of joining and leaving are not enough by themselves:
      each participant must also answer three times in each credit. No table carries that, so a course
      that meets the rule may still not have earned its credits. How many participants a monitor may
      watch is not asked, because the words were not read and no table says who monitors.
    kind: obligation
    asked: by-name
    hour: 50 minutes
    checked: 2026-11-26

    sources:
      credit:
        title: NASBA, reasons for compliance audit failures, group internet based
        clause: Standard No. 16
        url: https://www.nasbaregistry.org/what-sponsors-need-to-know/reasons-compliance-audit-failures-group-internet-based-delivery-method
        quote: requires sponsors to monitor individual attendance at group programs to assign the correct
          number of CPE credits
        seen: 2026-11-26
        status: mirror

    rules:
      - id: credits-not-evidenced
        finds: More credits are claimed than live time with a tutor is evidenced.
        leaves-open: The evidence does not show whether live time stands behind all credits claimed.
        about: >
          Credits are claims of the kind guided_hours in claims.csv, an hour there for a credit; each is
          50 minutes of tutor time, received for a claim about a learner and offered for one about the
          course. 50 minutes to a credit, and that a sponsor may round down but not up, stand on the
          registry's page on compliance audits. Credits that were rounded down are met all the more.
        scope: course and every learner
        severity: medium
        force: requirement
        require:
          measure: claim
          what: guided_hours
          at-least:
            - {percent: 100, source: credit}
        action: Ask the sponsor for the record of attendance, or to correct the credits.
        owner: the centre
        working-days: 20

    examples:
      - name: Two credits for a hundred minutes
        given: {sessions: [{taught: 1h40m}], claims: [{kind: guided_hours, time: 2, learner: 1}]}
        expect: {credits-not-evidenced: met}
      - name: Two credits for a second less
        given: {sessions: [{taught: 1h39m59s}], claims: [{kind: guided_hours, time: 2, learner: 1}]}
        expect: {credits-not-evidenced: not_met}
      - name: Two credits for two hours by the clock
        given: {sessions: [{taught: 2}], claims: [{kind: guided_hours, time: 2, learner: 1}]}
        expect: {credits-not-evidenced: met}
      - name: Two credits of the course for a second less
        given: {sessions: [{taught: 1h39m59s}], claims: [{kind: guided_hours, time: 2}]}
        expect: {credits-not-evidenced: not_met}
      - name: Half an hour that only a timetable has
        given:
          sessions: [{taught: 1h10m}, {taught: 30m, record: plan}]
          claims: [{kind: guided_hours, time: 2, learner: 1}]
        expect: {credits-not-evidenced: cannot_tell}
      - name: Nothing is claimed
        given: {sessions: [{taught: 2}]}
        expect: {credits-not-evidenced: not_applicable}

    """#
  static let cpcabTutors = #"""
    pack: cpcab-tutors
    title: CPCAB, standardisation training of tutors
    about: >
      What CPCAB asked of the tutors of its qualifications on its page of 2018/19: a standardisation
      training, and again every two years. It is asked only by name, because the page is of that year and
      the words of this one were not read. Who attended is what people.csv says in the column credential,
      as “CPCAB standardisation training”, with the day of the training as credential_from and the last
      day of its two years as credential_until. The “cascade” training of the year between is not asked:
      a colleague gives it, and no table carries it.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      standardisation:
        title: CPCAB, Standardisation training
        clause: page of 2018/19
        url: http://www.cpcab.co.uk/tutors/standardisation-training
        quote: All tutors delivering CPCAB qualifications must attend a CPCAB standardisation training
          session
        seen: 2026-11
        status: verified
      every-two-years:
        title: CPCAB, Standardisation training
        clause: page of 2018/19
        url: http://www.cpcab.co.uk/tutors/standardisation-training
        quote: Tutors must attend a standardisation training day every two years and receive 'cascade'
          training from another team member in the intervening year.
        seen: 2026-11
        status: verified

    applies:
      - measure: fact
        what: awarding-organisation
        one-of: [CPCAB, Counselling and Psychotherapy Central Awarding Body]

    rules:
      - id: tutor-without-standardisation
        finds: A tutor taught on a day outside the two years after a standardisation training.
        leaves-open: Nothing says whether every tutor had a standardisation training that was still
          current on the days of teaching.
        about: >
          Every tutor who taught is asked about, on each day. By the same page, centre approval covers
          the trainers of ELSK-L2 (500/7794/6) and USM-L2 (500/4684/6), and those of ICSK-L2
          (500/7762/4) attend once, at first delivery: these are the two exceptions.
        scope: course
        severity: medium
        force: requirement
        require:
          any:
            - measure: count
              what: tutors-without-credential
              credential: [CPCAB standardisation training]
              at-most:
                - {count: 0, source: every-two-years}
            - measure: fact
              what: qualification-number
              one-of:
                - {words: [500/7794/6, 500/4684/6], source: standardisation}
            - all:
                - measure: fact
                  what: qualification-number
                  one-of:
                    - {words: [500/7762/4], source: standardisation}
                - measure: count
                  what: tutors-without-credential
                  credential: [CPCAB standardisation training]
                  expiry: ignored
                  at-most:
                    - {count: 0, source: standardisation}
        action: Ask the centre for the tutor's last standardisation training, and when the next one is.
        owner: the centre
        working-days: 10

    examples:
      - name: A tutor within the two years
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2024-09-01, until: 2026-08-31}]
          sessions: [{taught: 6, from: 2026-01-10}]
        expect: {tutor-without-standardisation: met}
      - name: A tutor of whom nothing is said
        given: {qualification: 603/7503/6, sessions: [{taught: 6}]}
        expect: {tutor-without-standardisation: cannot_tell}
      - name: A course that does not say its qualification, with a tutor of whom nothing is said
        given: {sessions: [{taught: 6}]}
        expect: {tutor-without-standardisation: cannot_tell}
      - name: A tutor on the last day of the two years
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2023-09-02, until: 2025-09-01}]
          sessions: [{taught: 6, from: 2025-09-01}]
        expect: {tutor-without-standardisation: met}
      - name: A tutor on the day after the two years
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2023-09-02, until: 2025-09-01}]
          sessions: [{taught: 6, from: 2025-09-02}]
        expect: {tutor-without-standardisation: not_met}
      - name: A tutor on the day before the training
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2025-09-02}]
          sessions: [{taught: 6, from: 2025-09-01}]
        expect: {tutor-without-standardisation: not_met}
      - name: A tutor on the day of the training
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2025-09-02}]
          sessions: [{taught: 6, from: 2025-09-02}]
        expect: {tutor-without-standardisation: met}
      - name: A second tutor whose two years are over, and whom only the timetable places there
        given:
          qualification: 603/7503/6
          tutors:
            - {credential: CPCAB standardisation training}
            - {credential: CPCAB standardisation training, until: 2024-08-31}
          sessions: [{taught: 6}, {taught: 6, record: plan, tutors: [2]}]
        expect: {tutor-without-standardisation: cannot_tell}
      - name: A second tutor whose two years are over teaches with the first
        given:
          qualification: 603/7503/6
          tutors:
            - {credential: CPCAB standardisation training}
            - {credential: CPCAB standardisation training, until: 2024-08-31}
          sessions: [{taught: 6, tutors: [1, 2]}]
        expect: {tutor-without-standardisation: not_met}
      - name: ELSK-L2, which centre approval covers
        given:
          qualification: 500/7794/6
          tutors: [{credential: CPCAB standardisation training, until: 2024-08-31}]
          sessions: [{taught: 6}]
        expect: {tutor-without-standardisation: met}
      - name: USM-L2, its number written without strokes
        given:
          qualification: "50046846"
          tutors: [{credential: CPCAB standardisation training, until: 2024-08-31}]
          sessions: [{taught: 6}]
        expect: {tutor-without-standardisation: met}
      - name: ICSK-L2, long after the one training
        given:
          qualification: 500/7762/4
          tutors: [{credential: CPCAB standardisation training, from: 2018-09-01, until: 2020-08-31}]
          sessions: [{taught: 6}]
        expect: {tutor-without-standardisation: met}
      - name: ICSK-L2, before the one training
        given:
          qualification: 500/7762/4
          tutors: [{credential: CPCAB standardisation training, from: 2025-10-01}]
          sessions: [{taught: 6, from: 2025-09-30}]
        expect: {tutor-without-standardisation: not_met}
      - name: A diploma, long after the one training
        given:
          qualification: 603/7503/6
          tutors: [{credential: CPCAB standardisation training, from: 2018-09-01, until: 2020-08-31}]
          sessions: [{taught: 6}]
        expect: {tutor-without-standardisation: not_met}

    """#
  static let bacpAccreditation = #"""
    pack: bacp-accreditation
    title: BACP, training hours for individual accreditation
    about: >
      What the British Association for Counselling and Psychotherapy asks of the training of a person who
      applies for individual accreditation, as far as the courses handed in show it. The hours of several
      courses are added up, so the answer stands at the last of a learner's courses. Courses that were not
      handed in may add to them: nobody's hours are ever too few for certain. It is asked only by name,
      because nothing in a submission says who means to apply.
    kind: recognition
    asked: by-name
    not-asked:
      - That the courses are core practitioner training, assessed, and awarded.
      - That they took two years part time, or one year full time.
      - That they cover theory, skills, professional issues and personal development.
      - The practice after training, and its supervision.
    checked: 2026-11-26

    sources:
      hours:
        title: BACP, Individual accreditation, eligibility
        url: https://bacp.co.uk/membership/accredited-membership/apply-for-individual-accreditation/eligibility
        quote: had at least 450 hours of tutor contact hours
        seen: 2026-11-26
        status: verified
      placement:
        title: BACP, Individual accreditation, training
        url: https://www.bacp.co.uk/membership/accredited-membership/apply-for-individual-accreditation/training/
        quote: You must have completed an integral supervised and assessed placement on at least one of
          the courses you use.
        seen: 2026-11-26
        status: verified

    rules:
      - id: tutor-contact-below-450
        finds: The learner's courses give fewer than 450 hours of tutor contact.
        leaves-open: The courses handed in do not show 450 hours of tutor contact for every learner.
        about: >
          Time with a live tutor that the learner received, in the room or on a link, over all of the
          learner's courses in this run. BACP lets an applicant use more than one course.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: sum
          parts:
            - what: tutor
          at-least:
            - {hours: 450, source: hours}
        action: Tell the learner how many hours these courses give, and what is missing to 450.
        owner: the centre
        working-days: 20

      - id: no-placement-on-any-course
        finds: None of the learner's courses has a placement.
        leaves-open: The courses handed in do not show a placement for every learner.
        about: >
          One of the courses must have an integral placement; any placement time on any of them shows it.
          Whether it was supervised and assessed is not asked.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: sum
          parts:
            - what: placement
          more-than:
            - {hours: 0, source: placement}
        action: Ask the learner for the placement log.
        owner: the centre
        working-days: 20

    examples:
      - name: 450 hours in one course
        given: {sessions: [{taught: 450}], study: [{activity: placement, time: 100, mode: in_person}]}
        expect: {tutor-contact-below-450: met, no-placement-on-any-course: met}
      - name: 120 hours of a certificate and 330 of a diploma
        given:
          before: [{sessions: [{taught: 120}]}]
          sessions: [{taught: 300}, {taught: 30, mode: remote}]
        expect: {tutor-contact-below-450: met, no-placement-on-any-course: cannot_tell}
      - name: A second short of 450 hours over two courses
        given: {before: [{sessions: [{taught: 120}]}], sessions: [{taught: 329h59m59s}]}
        expect: {tutor-contact-below-450: cannot_tell}
      - name: An hour of the certificate that only its timetable has
        given:
          before: [{sessions: [{taught: 119}, {taught: 1, record: plan}]}]
          sessions: [{taught: 330}]
        expect: {tutor-contact-below-450: cannot_tell}
      - name: One of two learners was not on the certificate
        given: {before: [{learners: 1, sessions: [{taught: 120}]}], sessions: [{taught: 330}]}
        expect: {tutor-contact-below-450: cannot_tell}
      - name: A learner who withdrew is not asked about
        given: {withdrawn: 2, sessions: [{taught: 450, learners: 1}]}
        expect: {tutor-contact-below-450: met}
      - name: A second of placement on the course before
        given:
          before: [{sessions: [{taught: 120}], study: [{activity: placement, time: 1s, mode: in_person}]}]
          sessions: [{taught: 330}]
        expect: {no-placement-on-any-course: met}
      - name: A learner without a placement who withdrew
        given:
          withdrawn: 2
          sessions: [{taught: 450}]
          study: [{activity: placement, time: 100, mode: in_person, learner: 1}]
        expect: {no-placement-on-any-course: met}
      - name: The course before is the last one by its first day
        given:
          before: [{starts-on: 2025-10-01, sessions: [{taught: 120}]}]
          sessions: [{taught: 450}]
        expect: {tutor-contact-below-450: not_applicable}

    """#
  static let ncpsAccreditation = #"""
    pack: ncps-accreditation
    title: NCPS, training hours of an Accredited Professional Registrant
    about: >
      What the National Counselling and Psychotherapy Society asks of the training of an Accredited
      Professional Registrant, as far as the courses handed in show it. The hours of several courses are
      added up, and the answer stands at the last of a learner's courses. Courses that were not handed in
      may add to them. It is asked only by name, because nothing in a submission says who means to apply.
    kind: recognition
    asked: by-name
    not-asked:
      - Three years in practice, 450 hours of supervised practice, and its supervision.
    checked: 2026-11-26

    sources:
      hours:
        title: NCPS, Accredited Professional Registrant
        url: https://nationalcounsellingsociety.org/become-a-member/individual/accredited-professional-registrant-1
        quote: 450 hours of tutor-led training
        seen: 2026-11
        status: verified

    rules:
      - id: tutor-led-hours-below-450
        finds: The learner's courses give fewer than 450 hours of tutor-led training.
        leaves-open: The courses handed in do not show 450 hours of tutor-led training for every learner.
        about: >
          Time with a live tutor that the learner received, over all of the learner's courses in this
          run. The words do not say whether one course must give all of it; that courses may be added is
          our reading.
        scope: every learner not withdrawn
        severity: low
        force: interpretation
        require:
          measure: sum
          parts:
            - what: tutor
          at-least:
            - {hours: 450, source: hours}
        action: Tell the learner how many hours these courses give, and what is missing to 450.
        owner: the centre
        working-days: 20

    examples:
      - name: 450 hours in one course
        given: {sessions: [{taught: 450}]}
        expect: {tutor-led-hours-below-450: met}
      - name: 450 hours over two courses
        given: {before: [{sessions: [{taught: 150, mode: remote}]}], sessions: [{taught: 300}]}
        expect: {tutor-led-hours-below-450: met}
      - name: A second short of 450 hours over two courses
        given: {before: [{sessions: [{taught: 150}]}], sessions: [{taught: 299h59m59s}]}
        expect: {tutor-led-hours-below-450: cannot_tell}
      - name: Study is not led by a tutor
        given: {sessions: [{taught: 420}], study: [{activity: self_study, time: 60}]}
        expect: {tutor-led-hours-below-450: cannot_tell}
      - name: A learner who withdrew is not asked about
        given: {withdrawn: 2, sessions: [{taught: 450, learners: 1}]}
        expect: {tutor-led-hours-below-450: met}

    """#
  static let accAccreditation = #"""
    pack: acc-accreditation
    title: ACC, training hours of the level 4 route to accreditation
    about: >
      What the Association of Christians in Counselling asks of the training of a person who applies for
      accreditation by its level 4 route, as far as the courses handed in show it: 450 guided learning
      hours of core training, of which up to 30 may be other training. The hours of several courses are
      added up, and the answer stands at the last of a learner's courses. Courses that were not handed in
      may add to them. It is asked only by name, because nothing in a submission says who means to apply.
    kind: recognition
    asked: by-name
    not-asked:
      - That the core training is validated at its level, and 70 % of it face to face.
      - Members who joined the register in 2017 and 2018, who are deemed to have 420 hours.
      - The top up training, and the practice after training.
    checked: 2026-11-26

    sources:
      core:
        title: ACC, Level 4 top up route (SCoPEd B) accreditation
        clause: Path 1
        url: https://www.acc-uk.org/join-acc/counselling-membership/accreditation/level-4-top-up-route-scoped-b-accreditation
        quote: 450 guided learning hours* of core counselling training which is formally validated at
          level 4.
        seen: 2026-11-26
        status: verified
      other:
        title: ACC, Level 4 top up route (SCoPEd B) accreditation
        clause: Path 2
        url: https://www.acc-uk.org/join-acc/counselling-membership/accreditation/level-4-top-up-route-scoped-b-accreditation
        quote: 420 hours guided learning hours* of core counselling training which is formally validated
          at level 4, plus a further 30 hours achieved through undertaking pre/post qualification
          counselling training and/or some continuing professional development training.
        seen: 2026-11-26
        status: verified

    rules:
      - id: training-hours-below-450
        finds: The learner's courses give fewer than 450 hours, of which 30 may be below level 4.
        leaves-open: The courses handed in do not show 450 hours, of which 30 may be below level 4, for
          every learner.
        about: >
          Time with a live tutor in courses of level 4 or above counts in full, in courses below level 4
          up to 30 hours. With the 30 hours, 420 at level 4 are enough, as the second path says. Training
          after the qualification counts as other training only where its level is stated and below 4.
        scope: every learner not withdrawn
        severity: low
        force: requirement
        require:
          measure: sum
          parts:
            - what: tutor
              courses: [{measure: level, at-least: {count: 4}}]
            - what: tutor
              courses: [{measure: level, less-than: {count: 4}}]
              at-most: {hours: 30, source: other}
          at-least:
            - {hours: 450, source: core}
        action: Tell the learner how many hours these courses give, and what is missing to 450.
        owner: the centre
        working-days: 20

    examples:
      - name: 450 hours at level 4
        given: {level: "4", sessions: [{taught: 450}]}
        expect: {training-hours-below-450: met}
      - name: 450 hours at level 5
        given: {level: "5", sessions: [{taught: 450}]}
        expect: {training-hours-below-450: met}
      - name: 420 hours at level 4 alone
        given: {level: "4", sessions: [{taught: 420}]}
        expect: {training-hours-below-450: cannot_tell}
      - name: 30 hours at level 3, then 420 at level 4
        given:
          before: [{level: "3", sessions: [{taught: 30}]}]
          level: "4"
          sessions: [{taught: 420}]
        expect: {training-hours-below-450: met}
      - name: A second short of 30 hours at level 3, then 420 at level 4
        given:
          before: [{level: "3", sessions: [{taught: 29h59m59s}]}]
          level: "4"
          sessions: [{taught: 420}]
        expect: {training-hours-below-450: cannot_tell}
      - name: 31 hours at level 3, then a second short of 420 at level 4
        given:
          before: [{level: "3", sessions: [{taught: 31}]}]
          level: "4"
          sessions: [{taught: 419h59m59s}]
        expect: {training-hours-below-450: cannot_tell}
      - name: 450 hours at level 3
        given: {level: "3", sessions: [{taught: 450}]}
        expect: {training-hours-below-450: cannot_tell}
      - name: 450 hours at a level that is not stated
        given: {sessions: [{taught: 450}]}
        expect: {training-hours-below-450: cannot_tell}
      - name: A second short of 450 hours over two courses of level 4
        given:
          before: [{level: "4", sessions: [{taught: 100}]}]
          level: "4"
          sessions: [{taught: 349h59m59s}]
        expect: {training-hours-below-450: cannot_tell}
      - name: A learner who withdrew is not asked about
        given: {level: "4", withdrawn: 2, sessions: [{taught: 450, learners: 1}]}
        expect: {training-hours-below-450: met}

    """#
  static let studyProgrammes1619 = #"""
    pack: study-programmes-16-19
    title: Study programmes for 16 to 19 year olds (England)
    about: >
      What funding of study programmes for 16 to 19 year olds asks of planned hours, as far as words could
      be read: that they are timetabled, and that attendance records stand ready for an audit. Both come
      from a page of the funder's help centre, in which the funder's rules are quoted by others, so every
      finding is a note. The bands of hours are not here: no text with them was read. Planned hours are
      not guided hours: time without a tutor may count here. It is asked only by name, because no table
      says which learners are on a study programme.
    kind: obligation
    asked: by-name
    checked: 2026-11-26

    sources:
      records:
        title: ESFA help centre, Study Programme Hours
        clause: an answer to a provider
        url: https://esfahelp.education.gov.uk/hc/en-gb/community/posts/6574721671826-Study-Programme-Hours
        quote: Should be fine as long its timetabled and you have the attendance records for audit.
        seen: 2026-11
        status: secondary

    rules:
      - id: sessions-without-attendance-record
        finds: Planned sessions have no attendance record, though the records are said to be complete.
        leaves-open: Planned sessions have no attendance record among what was handed in.
        about: >
          A planned session of which no register and no log says anything. It is only certain where
          attendance_records in courses.csv says that the records are complete, or that none are kept.
        scope: course
        severity: note
        force: indicator
        require:
          measure: count
          what: sessions-without-record
          at-most:
            - {count: 0, source: records}
        action: Ask for the registers of these sessions, or note why there are none.
        owner: the centre
        working-days: 20

    examples:
      - name: Every session has a register
        given: {records: complete, sessions: [{taught: 6, record: register}, {taught: 6}]}
        expect: {sessions-without-attendance-record: met}
      - name: A session without a register, though the records are said to be complete
        given: {records: complete, sessions: [{taught: 6, record: register}, {taught: 6, record: plan}]}
        expect: {sessions-without-attendance-record: not_met}
      - name: A session without a register, and nothing said of the records
        given: {sessions: [{taught: 6, record: register}, {taught: 6, record: plan}]}
        expect: {sessions-without-attendance-record: cannot_tell}
      - name: A session without a register, though the records are complete, and a file that cannot be read
        given:
          records: complete
          unbounded: yes
          sessions: [{taught: 6, record: register}, {taught: 6, record: plan}]
        expect: {sessions-without-attendance-record: cannot_tell}

    """#
  static let qualifications = #"""
    about: >
      What qualifications' own records say of their hours, size and delivery. Rules look their values up
      here and never in courses.csv, whose figures are a provider's claims. A value that is not here is
      not known: a rule that needs it cannot tell.

    sources:
      dfe-list:
        title: Department for Education, list of approved qualifications
        clause: rows of the Counselling and Psychotherapy Central Awarding Body
        url: https://github.com/SkillsFundingAgency/das-aodp-jobs/blob/d4b81dd4172151ca63fa421bd8e50d7497476ea0/src/SFA.DAS.AODP.Jobs/Data/approved.csv
        quote: QualificationName, AwardingOrganisation, QualificationNumber, Level
        seen: 2026-11-25
        status: mirror
      cpcab-2010:
        title: CPCAB, Update 29, core qualifications
        url: https://www.cpcab.co.uk/update/january10/
        quote: "The details are as follows: Qualification title, Qualification code, GLH, Credit"
        seen: 2026-11-25
        status: verified
      tc-l4:
        title: CPCAB, TC-L4
        url: http://www.cpcab.co.uk/qualifications/tc-l4
        quote: "420 hours (minimum); 1204 hours; credit value 120"
        seen: 2026-11
        status: verified
      usm-l2:
        title: CPCAB, USM-L2
        url: https://dev.cpcab.co.uk/qualifications/usm-l2
        quote: "30 hours (minimum); 58 hours; credit value 6"
        seen: 2026-11
        status: verified
      pc-l5:
        title: JMC Counselling and Training, Level 5 Diploma in Psychotherapeutic Counselling
        url: https://www.jmccounsellingandtraining.co.uk/level-5-dip-in-psychotherapeutic-counselling
        quote: "Guided Learnining Hours: 120 Total Qualification Time: 458 Credit Value: 46"
        seen: 2026-11-25
        status: mirror
      cyp-l5:
        title: CPCAB, CYP-L5
        url: https://www.cpcab.co.uk/qualifications/cyp-l5
        quote: "Guided learning hours 120, total qualification time 435, credit 44"
        seen: 2026-11
        status: verified
      tcsu-l6:
        title: CPCAB, TCSU-L6
        url: https://cpcab.co.uk/qualifications/tcsu-l6
        quote: 90 hours (minimum)
        seen: 2026-11
        status: verified
      csk-l2-glh:
        title: CPCAB, frequently asked questions
        clause: FAQ 59
        url: https://cpcab.co.uk/faq/detail/59
        quote: you will receive that number of direct taught/supervised hours from your training centre
        seen: 2026-11
        status: verified
      csk-l2-credit:
        title: West Herts College, Level 2 CPCAB Certificate in Counselling Skills
        url: https://www.westherts.ac.uk/courses/part-time/counselling/level-2-cpcab-certificate-in-counselling-skills
        quote: This 90 GLH (17 credit) classroom-based counselling skills qualification
        seen: 2026-11-25
        status: mirror
      lcs-l3:
        title: CPCAB, Update 40
        url: https://www.cpcab.co.uk/update/october12/
        quote: 90 guided learning hours
        seen: 2026-11
        status: secondary
      online-2022:
        title: CPCAB, Running qualifications online
        clause: permissions from 1 September 2022
        url: https://www.cpcab.co.uk/qualifications/running-qualifications-online
        quote: From 1st September 2022 the following permissions will be applicable to all our
          qualifications. This replaces the previous flexible pandemic arrangements.
        seen: 2026-11
        status: verified
      online-25:
        title: CPCAB, Running qualifications online
        clause: TC-L4 and LC-L4, blended
        url: https://www.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Up to 25% of GLH can be delivered online. Up to 49% of placement hours can be
          online/telephone
        seen: 2026-11
        status: verified
      online-not-suitable:
        title: CPCAB, Running qualifications online
        clause: TC-L4 and LC-L4, 100% online
        url: https://www.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Not suitable for fully online delivery
        seen: 2026-11
        status: verified
      online-50:
        title: CPCAB, Running qualifications online
        clause: CYP-L5, blended
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Up to 50% of GLH can be delivered online. Up to 49% of placement hours can be
          online/telephone
        seen: 2026-11
        status: verified
      online-cyp:
        title: CPCAB, Running qualifications online
        clause: CYP-L5, 100% online
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Not suitable for fully online delivery
        seen: 2026-11
        status: verified
      online-no-limit:
        title: CPCAB, Running qualifications online
        clause: PC-L5, CBT-L5 and TCSU-L6
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: The maximum percentage of online placement hours will depend on the individual's own
          practice methods. No CPCAB limit is set.
        seen: 2026-11
        status: verified
      online-cast:
        title: CPCAB, Running qualifications online
        clause: CAST-L3
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: Allowed
        seen: 2026-11
        status: verified
      levels:
        title: CPCAB, Running qualifications online
        clause: qualification codes
        url: https://dev.cpcab.co.uk/qualifications/running-qualifications-online
        quote: ELSK-L2, USM-L2, ICSK-L2, CSK-L2, CST-L3, LCS-L3, CAST-L3, TC-L4, LC-L4, PC-L5, CBT-L5,
          CYP-L5, TCSU-L6
        seen: 2026-11
        status: verified

    qualifications:
      - number: 500/8088/X
        title: Level 4 Diploma in Therapeutic Counselling (TC-L4)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 4, source: dfe-list}]
        glh: [{hours: 420, source: tc-l4}]
        tqt: [{hours: 1204, source: tc-l4}]
        credit: [{count: 120, source: tc-l4}]
        online-share: [{from: 2022-09-01, percent: 25, source: online-25}]
        fully-online: [{from: 2022-09-01, words: [not_allowed], source: online-not-suitable}]
        placement-remote-share: [{from: 2022-09-01, percent: 49, source: online-25}]
      - number: 601/2608/5
        title: Level 4 Diploma in Life Coaching (LC-L4)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 4, source: dfe-list}]
        online-share: [{from: 2022-09-01, percent: 25, source: online-25}]
        fully-online: [{from: 2022-09-01, words: [not_allowed], source: online-not-suitable}]
        placement-remote-share: [{from: 2022-09-01, percent: 49, source: online-25}]
      - number: 500/8386/7
        title: Level 5 Diploma in Psychotherapeutic Counselling (PC-L5)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 5, source: dfe-list}]
        glh: [{hours: 120, source: pc-l5}]
        tqt: [{hours: 458, source: pc-l5}]
        credit: [{count: 46, source: pc-l5}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
        placement-remote-share: [{percent: 100, source: online-no-limit}]
      - number: 500/8460/4
        title: Level 5 Diploma in Cognitive Behavioural Therapeutic Skills and Theory (CBT-L5)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 5, source: dfe-list}]
        online-share: [{percent: 100, source: online-no-limit}]
        fully-online: [{words: [allowed], source: online-no-limit}]
        placement-remote-share: [{percent: 100, source: online-no-limit}]
      - number: 603/7503/6
        title: Level 5 Diploma in Counselling Children and Young People (CYP-L5)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 5, source: dfe-list}]
        glh: [{hours: 120, source: cyp-l5}]
        tqt: [{hours: 435, source: cyp-l5}]
        credit: [{count: 44, source: cyp-l5}]
        online-share: [{percent: 50, source: online-50}]
        fully-online: [{words: [not_allowed], source: online-cyp}]
        placement-remote-share: [{percent: 49, source: online-50}]
      - number: 500/8222/X
        title: Level 6 Certificate in Therapeutic Counselling Supervision (TCSU-L6)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 6, source: dfe-list}]
        glh: [{hours: 90, source: tcsu-l6}]
        tqt: [{hours: 328, source: tcsu-l6}]
        credit: [{count: 33, source: tcsu-l6}]
        online-share: [{percent: 100, source: online-no-limit}]
        fully-online: [{words: [allowed], source: online-no-limit}]
        placement-remote-share: [{percent: 100, source: online-no-limit}]
      - number: 500/7938/4
        title: Level 2 Certificate in Counselling Skills (CSK-L2)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 2, source: dfe-list}]
        glh: [{hours: 90, source: csk-l2-glh}]
        credit: [{count: 17, source: csk-l2-credit}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
      - number: 500/7762/4
        title: Level 2 Award in Introduction to Counselling Skills (ICSK-L2)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 2, source: dfe-list}]
        glh: [{hours: 30, source: cpcab-2010}]
        credit: [{count: 5, source: cpcab-2010}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
      - number: 500/7794/6
        title: Level 2 Award in Effective Listening Skills (ELSK-L2)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 2, source: dfe-list}]
        glh: [{hours: 15, source: cpcab-2010}]
        credit: [{count: 3, source: cpcab-2010}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
      - number: 600/6961/2
        title: Level 3 Certificate in Life Coaching Studies (LCS-L3)
        awarding-organisation: CPCAB
        source: levels
        level: [{count: 3, source: levels}]
        glh: [{hours: 90, source: lcs-l3}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
      - number: 600/5104/8
        title: Level 3 Certificate in Counselling Studies (CST-L3)
        awarding-organisation: CPCAB
        source: levels
        level: [{count: 3, source: levels}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]
      - number: 610/3341/8
        title: Level 3 Certificate in Applied Counselling Studies (CAST-L3)
        awarding-organisation: CPCAB
        source: dfe-list
        level: [{count: 3, source: dfe-list}]
        online-share: [{percent: 100, source: online-cast}]
        fully-online: [{words: [allowed], source: online-cast}]
      - number: 500/4684/6
        title: Level 2 Award in Understanding Substance Misuse (USM-L2)
        awarding-organisation: CPCAB
        source: usm-l2
        level: [{count: 2, source: levels}]
        glh: [{hours: 30, source: usm-l2}]
        tqt: [{hours: 58, source: usm-l2}]
        credit: [{count: 6, source: usm-l2}]
        online-share: [{from: 2022-09-01, percent: 100, source: online-2022}]
        fully-online: [{from: 2022-09-01, words: [allowed], source: online-2022}]

    """#
  static let bankHolidays = ##"""
    about: >
      Bank holidays of the three divisions of the United Kingdom, by which the day is found until which a
      finding asks for an answer. Working days are Monday to Friday without these. Outside the years
      given here no day is named. A holiday proclaimed after the list was read is not in it.

    sources:
      gov-uk:
        title: GOV.UK, UK bank holidays
        clause: a copy of www.gov.uk/bank-holidays.json
        url: https://github.com/dmossop/bank-holidays-data/blob/0b1a5772eeb65c0474e35c64bafc353f5e54c540/bank-holidays.json
        quote: england-and-wales, scotland, northern-ireland; each with title, date and notes, for example Substitute day
        seen: 2026-11-26
        status: mirror

    default: england-and-wales

    divisions:
      - division: england-and-wales
        from: 2019-01-01
        until: 2027-12-31
        source: gov-uk
        days:
          # 2019
          - 2019-01-01
          - 2019-04-19
          - 2019-04-22
          - 2019-05-06
          - 2019-05-27
          - 2019-08-26
          - 2019-12-25
          - 2019-12-26
          # 2020
          - 2020-01-01
          - 2020-04-10
          - 2020-04-13
          - 2020-05-08
          - 2020-05-25
          - 2020-08-31
          - 2020-12-25
          - 2020-12-28
          # 2021
          - 2021-01-01
          - 2021-04-02
          - 2021-04-05
          - 2021-05-03
          - 2021-05-31
          - 2021-08-30
          - 2021-12-27
          - 2021-12-28
          # 2022
          - 2022-01-03
          - 2022-04-15
          - 2022-04-18
          - 2022-05-02
          - 2022-06-02
          - 2022-06-03
          - 2022-08-29
          - 2022-09-19
          - 2022-12-26
          - 2022-12-27
          # 2023
          - 2023-01-02
          - 2023-04-07
          - 2023-04-10
          - 2023-05-01
          - 2023-05-08
          - 2023-05-29
          - 2023-08-28
          - 2023-12-25
          - 2023-12-26
          # 2024
          - 2024-01-01
          - 2024-03-29
          - 2024-04-01
          - 2024-05-06
          - 2024-05-27
          - 2024-08-26
          - 2024-12-25
          - 2024-12-26
          # 2025
          - 2025-01-01
          - 2025-04-18
          - 2025-04-21
          - 2025-05-05
          - 2025-05-26
          - 2025-08-25
          - 2025-12-25
          - 2025-12-26
          # 2026
          - 2026-01-01
          - 2026-04-03
          - 2026-04-06
          - 2026-05-04
          - 2026-05-25
          - 2026-08-31
          - 2026-12-25
          - 2026-12-28
          # 2027
          - 2027-01-01
          - 2027-03-26
          - 2027-03-29
          - 2027-05-03
          - 2027-05-31
          - 2027-08-30
          - 2027-12-27
          - 2027-12-28
      - division: scotland
        from: 2019-01-01
        until: 2027-12-31
        source: gov-uk
        days:
          # 2019
          - 2019-01-01
          - 2019-01-02
          - 2019-04-19
          - 2019-05-06
          - 2019-05-27
          - 2019-08-05
          - 2019-12-02
          - 2019-12-25
          - 2019-12-26
          # 2020
          - 2020-01-01
          - 2020-01-02
          - 2020-04-10
          - 2020-05-08
          - 2020-05-25
          - 2020-08-03
          - 2020-11-30
          - 2020-12-25
          - 2020-12-28
          # 2021
          - 2021-01-01
          - 2021-01-04
          - 2021-04-02
          - 2021-05-03
          - 2021-05-31
          - 2021-08-02
          - 2021-11-30
          - 2021-12-27
          - 2021-12-28
          # 2022
          - 2022-01-03
          - 2022-01-04
          - 2022-04-15
          - 2022-05-02
          - 2022-06-02
          - 2022-06-03
          - 2022-08-01
          - 2022-09-19
          - 2022-11-30
          - 2022-12-26
          - 2022-12-27
          # 2023
          - 2023-01-02
          - 2023-01-03
          - 2023-04-07
          - 2023-05-01
          - 2023-05-08
          - 2023-05-29
          - 2023-08-07
          - 2023-11-30
          - 2023-12-25
          - 2023-12-26
          # 2024
          - 2024-01-01
          - 2024-01-02
          - 2024-03-29
          - 2024-05-06
          - 2024-05-27
          - 2024-08-05
          - 2024-12-02
          - 2024-12-25
          - 2024-12-26
          # 2025
          - 2025-01-01
          - 2025-01-02
          - 2025-04-18
          - 2025-05-05
          - 2025-05-26
          - 2025-08-04
          - 2025-12-01
          - 2025-12-25
          - 2025-12-26
          # 2026
          - 2026-01-01
          - 2026-01-02
          - 2026-04-03
          - 2026-05-04
          - 2026-05-25
          - 2026-08-03
          - 2026-11-30
          - 2026-12-25
          - 2026-12-28
          # 2027
          - 2027-01-01
          - 2027-01-04
          - 2027-03-26
          - 2027-05-03
          - 2027-05-31
          - 2027-08-02
          - 2027-11-30
          - 2027-12-27
          - 2027-12-28
      - division: northern-ireland
        from: 2019-01-01
        until: 2027-12-31
        source: gov-uk
        days:
          # 2019
          - 2019-01-01
          - 2019-03-18
          - 2019-04-19
          - 2019-04-22
          - 2019-05-06
          - 2019-05-27
          - 2019-07-12
          - 2019-08-26
          - 2019-12-25
          - 2019-12-26
          # 2020
          - 2020-01-01
          - 2020-03-17
          - 2020-04-10
          - 2020-04-13
          - 2020-05-08
          - 2020-05-25
          - 2020-07-13
          - 2020-08-31
          - 2020-12-25
          - 2020-12-28
          # 2021
          - 2021-01-01
          - 2021-03-17
          - 2021-04-02
          - 2021-04-05
          - 2021-05-03
          - 2021-05-31
          - 2021-07-12
          - 2021-08-30
          - 2021-12-27
          - 2021-12-28
          # 2022
          - 2022-01-03
          - 2022-03-17
          - 2022-04-15
          - 2022-04-18
          - 2022-05-02
          - 2022-06-02
          - 2022-06-03
          - 2022-07-12
          - 2022-08-29
          - 2022-09-19
          - 2022-12-26
          - 2022-12-27
          # 2023
          - 2023-01-02
          - 2023-03-17
          - 2023-04-07
          - 2023-04-10
          - 2023-05-01
          - 2023-05-08
          - 2023-05-29
          - 2023-07-12
          - 2023-08-28
          - 2023-12-25
          - 2023-12-26
          # 2024
          - 2024-01-01
          - 2024-03-18
          - 2024-03-29
          - 2024-04-01
          - 2024-05-06
          - 2024-05-27
          - 2024-07-12
          - 2024-08-26
          - 2024-12-25
          - 2024-12-26
          # 2025
          - 2025-01-01
          - 2025-03-17
          - 2025-04-18
          - 2025-04-21
          - 2025-05-05
          - 2025-05-26
          - 2025-07-14
          - 2025-08-25
          - 2025-12-25
          - 2025-12-26
          # 2026
          - 2026-01-01
          - 2026-03-17
          - 2026-04-03
          - 2026-04-06
          - 2026-05-04
          - 2026-05-25
          - 2026-07-13
          - 2026-08-31
          - 2026-12-25
          - 2026-12-28
          # 2027
          - 2027-01-01
          - 2027-03-17
          - 2027-03-26
          - 2027-03-29
          - 2027-05-03
          - 2027-05-31
          - 2027-07-12
          - 2027-08-30
          - 2027-12-27
          - 2027-12-28

    """##
  static let tariff = ##"""
    about: >
      What is proposed to the awarding organisation where a course does not meet a rule. It is a proposal
      of ours, and a person decides. Awarding organisations publish their own levels of sanction; no text
      was found that goes from a rule of ours to one of them, so this table keeps to what their policies
      say in general: minor issues go into the centre's action plan, and only a major one is a matter for
      sanctions, graduated and in proportion. What the evidence leaves open, an indicator and a note
      never lead to more than a question.
    force: interpretation

    sources:
      abea-minor:
        title: Association of British Education Awards, Sanctions Policy
        clause: "1.3"
        url: http://abea.org.uk/centres/policies-and-procedures/sanctions-policy/
        quote: "Minor issues identified during external moderation are usually supported by a centre action plan, detailing the issue to be addressed, by whom and when."
        seen: 2026-11-26
        status: mirror
      abea-major:
        title: Association of British Education Awards, Sanctions Policy
        clause: "1.4"
        url: http://abea.org.uk/centres/policies-and-procedures/sanctions-policy/
        quote: "Major issues or continued failure to address actions following moderation activity may result in sanctions against the Centre."
        seen: 2026-11-26
        status: mirror
      rlss:
        title: RLSS UK Qualifications, Sanctions Policy
        clause: Aims and Approach to Sanctions
        url: https://www.rlss.org.uk/sanctions-policy
        quote: "the application of sanctions is a last resort and will ensure where there is a need for sanctions to be applied, they will be imposed in a graduated, proportional, and consistent manner"
        seen: 2026-11-26
        status: mirror

    # From the mildest to the gravest.
    levels:
      - level: question
        says: "a question to the centre, and no sanction"
        source: rlss
      - level: action-plan
        says: "an entry in the centre's action plan"
        source: abea-minor
      - level: refer
        says: "an entry in the centre's action plan, and the awarding organisation considers whether a sanction is in proportion"
        source: abea-major

    # The first line that fits decides; a key that is missing fits all.
    proposals:
      - {verdict: [cannot_tell], level: question}
      - {severity: [note], level: question}
      - {force: [indicator], level: question}
      - {severity: [high], force: [requirement], kind: [obligation], level: refer}
      - {level: action-plan}

    # Of findings in which a course's own records differ from one another: the question is ours.
    records:
      owner: the centre
      working-days: 10

    """##
  static let riskRanking = ##"""
    about: >
      Where a spot check looks first, and how courses are put into strata for its sample. Each course gets
      points for what the audit says of it, added up as below; no source gives such a sum, so the points,
      the caps and the strata are our own, meant to be argued with and changed. Points say where looking
      is likely to teach most. They are no verdict on a course or a centre, and courses are shown by
      stratum and id, never in the order of their points.
    force: interpretation

    sources:
      regulators-code:
        title: Regulators' Code, section 3, as shown by the regulators' development pages
        clause: "3.1"
        url: https://www.regulatorsdevelopment.info/grip/na/section_3
        quote: "Regulators should take an evidence based approach to determining the priority risks in their area of responsibility, and should allocate resources where they would be most effective in addressing those priority risks."
        seen: 2026-11-26
        status: mirror
      open-awards:
        title: Open Awards, external assessment, unannounced visits
        url: https://docsbay.net/external-assessment
        quote: "Risk factors may include volume of registrations, incidents reported and exception reporting of statistical data"
        seen: 2026-11-26
        status: secondary
      funnel:
        title: Spiegelhalter, Funnel plots for comparing institutional performance, 2005
        url: https://scilit.com/publications/1e5b39f1e557efe9e966a3e2ffcec143
        quote: "We conclude that funnel plots are flexible, attractively simple, and avoid spurious ranking of institutions into 'league tables'."
        seen: 2026-11-26
        status: mirror

    # A factor gives `points` for every whole `per` of its measure, and never more than `at-most`.
    factors:
      - measure: rules-not-met
        points: 8
        per: 1
        at-most: 24
        says: rules of high or medium severity that the course does not meet
        source: regulators-code
      - measure: rules-not-told
        points: 3
        per: 1
        at-most: 12
        says: rules of high or medium severity of which the evidence does not tell
        source: regulators-code
      - measure: percent-without-evidence
        points: 1
        per: 5
        at-most: 20
        says: planned sessions that no record evidences, in whole percent
        source: regulators-code
      - measure: questions
        points: 6
        per: 1
        at-most: 18
        says: questions that the screens ask of its registers
        source: open-awards
      - measure: learners
        points: 1
        per: 10
        at-most: 6
        says: learners, since more depends on a large course
        source: open-awards
      - measure: publicly-funded
        points: 4
        per: 1
        at-most: 4
        says: paid for with public money, by courses.csv
        source: regulators-code

    # The first stratum whose `from` the points reach; the last takes all.
    # `spread` is how unlike the records of a stratum are expected to be, a standard deviation in
    # hundredths: of records of which one in n deviates, the root of 1/n times what is left of one.
    strata:
      - {stratum: high, from: 24, spread: 40}
      - {stratum: medium, from: 10, spread: 30}
      - {stratum: low, from: 0, spread: 22}

    spreads: >
      A sample by risk looks more closely where more is expected to deviate, here one record in five of the
      high stratum, one in ten of the medium and one in twenty of the low. Nobody has published such rates,
      so they are our own. They decide where to look, and never what follows from what is found, which holds
      whatever the true rates are.

    # Limits of a funnel around the whole portfolio's share, in hundredths of a standard error: beyond
    # the inner some 5 in 100 lie by chance alone, beyond the outer some 2 in 1,000.
    funnel:
      inner: 196
      outer: 309
      source: funnel

    """##
}
