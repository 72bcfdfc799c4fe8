receive('hamnen', [0, '<a href="../forbund/soder.html">Samordningsförbundet Påhittade Söder</a>'], [5, 'oktober 2024–'], [6, 'Pågående'], [8, 'Inga mål angivna'], [9, 'Inga mål angivna']);
