// Made from Packs/*.yaml: change those, then run the tests with GLH_RECORD=all.

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

    """#
}
