// A fresh article of forty claims for the trial of the desk: whose errors an editor mends, each of another kind.

const text = `Lowfen to rebuild its wind mills by 2030

LOWFEN, 14 March 2024 — “We will rebuild all nine mills,” Mayor Greta Holm told the town council on Thursday. She said that the work would begin in May 2025.

The plan costs $42 million, finance chief Omar Tesk said. “A third of it comes from the county,” he said. The county gave $3 million in 2022.

“Nobody asked the millers,” said Petra Vane, who chairs the millers' guild. She said that four mills had no roof. “We grind 900 tonnes a year,” Vane said.

The guild called the plan “a postcard”. Its members voted against it on 2 March.

Holm said that the guild had been asked three times. “Our door is open,” she said on Wednesday.

Output fell by 12 percent in 2023, the county statistics office reported. It expects a rise of 5 percent in 2024.

Engineer Jon Aske said that the oldest mill leaned by two degrees. “It will not see another winter,” Aske warned. He asked for $700,000 at once.

Opposition leader Ruth Dane called the timetable “pure fancy”. Dane said that no builder had been found. “Come back with a contract,” she told Holm.

“The river froze twice, and the ferry stayed in port,” boatman Nils Orde said on 3 February. He said that 40 sacks were lost.

The council will vote on 21 March. If it agrees, the first sails turn in autumn 2026, Tesk said.
`;

const about = `published: { value: "2024-03-14", basis: stated, reason: Printed. }
publisher: Lowfen Courier
url: https://courier.example/mills
draws_on: []
notes: []
`;

const site = `name: The Lowfen Record
tagline: What was said
description: A trial.
url: https://record.example
subject: mills
measures: []
series: []
`;

/** A content folder with it. */
export const mills: Readonly<Record<string, string>> = {
  'content/site.yaml': site,
  'content/sources/mills.txt': text,
  'content/sources/mills.yaml': about,
};
