; Inno Setup 6: dist\netdesk-setup.exe, made of the folder dist\netdesk (see netdesk.spec). Untested.
; Run in the checkout: iscc /DVersion=0.1.0 packaging\windows\netdesk.iss

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0E6E5B-6B59-4B0B-9C0E-3F3C8B3E5A11}
AppName=netdesk
AppVersion={#Version}
SourceDir=..\..
DefaultDirName={autopf}\netdesk
DefaultGroupName=netdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=netdesk-setup
SetupIconFile=build\icons\netdesk.ico
UninstallDisplayIcon={app}\netdesk.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes

[Files]
Source: "dist\netdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\netdesk"; Filename: "{app}\netdesk.exe"

[Registry]
; Offered for what can be brought in, beside what opens it now.
Root: HKA; Subkey: "Software\Classes\netdesk.file\shell\open\command"; ValueType: string; ValueData: """{app}\netdesk.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ics\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.csv\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mbox\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.zip\OpenWithProgids"; ValueType: string; ValueName: "netdesk.file"; Flags: uninsdeletevalue
; netdesk: links. What stands behind the link in the command is not listened to, see opening_of in netdesk/__main__.py.
Root: HKA; Subkey: "Software\Classes\netdesk"; ValueType: string; ValueData: "URL:netdesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\netdesk"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\netdesk\DefaultIcon"; ValueType: string; ValueData: "{app}\netdesk.exe,0"
Root: HKA; Subkey: "Software\Classes\netdesk\shell\open\command"; ValueType: string; ValueData: """{app}\netdesk.exe"" ""%1"""

[Run]
Filename: "{app}\netdesk.exe"; Description: "{cm:LaunchProgram,netdesk}"; Flags: nowait postinstall skipifsilent
